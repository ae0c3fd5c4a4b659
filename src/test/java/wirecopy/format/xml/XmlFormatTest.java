package wirecopy.format.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wirecopy.article.Article;
import wirecopy.format.Readings;
import wirecopy.format.Refused;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class XmlFormatTest {

    private static final String NITF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.5/specification/dtd/nitf-3-5.dtd" [
              <!ENTITY own "[secret > text]"> <!-- a comment with ' and ]> in it -->
            ]>
            <nitf version="-//IPTC//DTD NITF 3.5//EN" uno="hns-1">
              <head>
                <title>Harbor</title>
                <docdata><doc-id id-string="hns-1"/><date.issue norm="20240305T081000Z"/><doc.copyright year="2024" holder="Harbor News"/></docdata>
              </head>
              <body>
                <body.head>
                  <hedline><hl1>Night ferry returns</hl1><hl2>Winter is over on the islands</hl2></hedline>
                  <byline>By <person>Elsa Marren</person><byttl>Harbor News Service</byttl></byline>
                  <distributor>HNS</distributor>
                  <dateline><location>LANGVIK, Norland</location> (HNS)</dateline>
                </body.head>
                <body.content>
                  <p>The night ferry sailed again
                     on Monday, the <em>harbor master</em> said.</p>
                  <hl2>What it costs</hl2>
                  <media media-type="image"><media-reference source="1.jpg"/><media-caption>The ferry in winter</media-caption></media>
                  <p>A berth is 38 crowns &amp; a seat is 12.</p>
                  <table><tr><td>Berth</td><td>38</td></tr><tr><td>Seat</td><td>12</td></tr></table>
                </body.content>
                <body.end><tagline>Mari Lindqvist contributed to this report.</tagline></body.end>
              </body>
            </nitf>
            """;

    @Test
    void nitf() {
        Article article = Readings.story(NITF);

        assertEquals("nitf", article.source().format());
        assertEquals("""
                headline: Night ferry returns
                byline: By Elsa Marren, Harbor News Service
                timestamp: 5 March 2024, 08:10
                subheadline: Winter is over on the islands
                body: LANGVIK, Norland (HNS) — The night ferry sailed again on Monday, the harbor master said.
                subheading: What it costs
                caption: The ferry in winter
                body: A berth is 38 crowns & a seat is 12.
                body: Berth 38
                body: Seat 12
                contributor: Mari Lindqvist contributed to this report.""", Readings.blocks(article));
        assertEquals("LANGVIK, Norland", article.dateline().place());
        assertEquals("2024-03-05", article.published().toString());
        assertEquals("HNS", article.source().outlet());
        assertTrue(Readings.removals(article).contains("field: distributor | Outlet: HNS"), Readings.removals(article));
        assertTrue(Readings.removals(article).contains("field: doc.copyright.holder | doc.copyright.holder: Harbor News"));
        assertFalse(article.original().contains("secret"));
    }

    @Test
    void nitfThatGivesItsLeadTwice() {
        Article article = Readings.story("""
                <nitf><body><body.head><hedline><hl1>Night ferry returns</hl1><hl2 class="online_headline">Ferry</hl2></hedline>
                <byline class="print_byline">By ELSA MARREN</byline><byline class="normalized_byline">Marren, Elsa</byline></body.head>
                <body.content><block class="lead_paragraph"><p>The night ferry sailed again.</p></block>
                <block class="full_text"><p>The night ferry sailed again.</p><p>A seat is 12 crowns.</p></block></body.content></body></nitf>""");

        assertEquals("""
                headline: Night ferry returns
                byline: By ELSA MARREN
                body: The night ferry sailed again.
                body: A seat is 12 crowns.""", Readings.blocks(article));
        assertTrue(Readings.removals(article).contains("field: byline | byline: Marren, Elsa"), Readings.removals(article));
        assertTrue(Readings.removals(article).contains("field: p | p: The night ferry sailed again."));
    }

    private static final String NEWS_ITEM = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:hns.example:20240305:1" version="2" standard="NewsML-G2" standardversion="2.30"
                conformance="power" xml:lang="en">
              <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>
              <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:HNS"/><versionCreated>2024-03-05T08:10:00Z</versionCreated></itemMeta>
              <contentMeta><headline>Night ferry returns</headline><by>Elsa Marren</by><dateline>LANGVIK, Norland (HNS) - </dateline>
                <description role="drol:summary">Winter is over on the islands</description><subject qcode="medtop:20000001"><name>sea</name></subject></contentMeta>
              <contentSet>CONTENT</contentSet>
            </newsItem>""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body><h1>Night ferry returns</h1><p>It sailed again.</p></body></html></inlineXML>",
            "<inlineXML contenttype='application/nitf+xml'><nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><body><body.head><hedline><hl1>Night ferry returns</hl1></hedline><byline>By Elsa Marren</byline><dateline>LANGVIK, Norland (HNS) - </dateline></body.head><body.content><p>It sailed again.</p></body.content></body></nitf></inlineXML>",
            "<inlineXML><n:p xmlns:n='x'>It sailed again.</n:p></inlineXML>",
            "<inlineData contenttype='text/html'>&lt;p&gt;It sailed again.&lt;/p&gt;</inlineData>",
            "<inlineData contenttype='text/plain'><![CDATA[It sailed again.]]></inlineData>"})
    void newsItemsOfNewsMl(String content) {
        Article article = Readings.story(NEWS_ITEM.replace("CONTENT", content));

        assertEquals("newsml", article.source().format());
        assertEquals("""
                headline: Night ferry returns
                byline: By Elsa Marren
                timestamp: 5 March 2024, 08:10
                subheadline: Winter is over on the islands
                body: LANGVIK, Norland (HNS) - It sailed again.""", Readings.blocks(article));
        assertTrue(Readings.removals(article).contains("field: subject.qcode | subject.qcode: medtop:20000001"), Readings.removals(article));
    }

    @Test
    void prefixesOfNamespacesAreNoPartOfNames() {
        String prefixed = NEWS_ITEM.replaceAll("<(/?)(\\w)", "<$1nar:$2").replace("CONTENT", "<nar:inlineXML><p>It sailed again.</p></nar:inlineXML>");

        assertEquals("Night ferry returns", Readings.story(prefixed).headline());
        assertEquals("newsml", Readings.story(prefixed).source().format());
    }

    @Test
    void newsMl1() {
        Article article = Readings.story("""
                <?xml version="1.0"?><NewsML><Catalog Href="x"/><NewsItem><NewsManagement><FirstCreated>20240305T081000Z</FirstCreated></NewsManagement>
                <NewsComponent><NewsLines><HeadLine>Night ferry returns</HeadLine><ByLine>By Elsa Marren</ByLine></NewsLines>
                <ContentItem><DataContent><p>It sailed again.</p><p>A seat is 12 crowns.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>""");

        assertEquals("headline: Night ferry returns\nbyline: By Elsa Marren\ntimestamp: 5 March 2024, 08:10\nbody: It sailed again.\nbody: A seat is 12 crowns.",
                Readings.blocks(article));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<inlineXML><p> </p></inlineXML>", "<remoteContent href='1.jpg' contenttype='image/jpeg'/>"})
    void newsItemsWithoutText(String content) {
        assertEquals(new Refused("in/a", true, "a news item without text, such as the record of a picture"), Readings.of(NEWS_ITEM.replaceAll("<description.*</description>", "").replace("CONTENT", content)));
    }

    @Test
    void itemOfAFeed() {
        Article article = Readings.story("""
                <item><title><![CDATA[Night ferry returns &amp; sails]]></title><link>https://hns.example/1</link><dc:creator>Elsa Marren</dc:creator>
                <pubDate>Tue, 05 Mar 2024 08:10:00 GMT</pubDate><category>sea</category><description>Winter is over on the islands</description>
                <content:encoded><![CDATA[<p>It sailed again.</p><h3>What it costs</h3><ul><li>A berth: 38</li></ul>]]></content:encoded></item>""");

        assertEquals("rss", article.source().format());
        assertEquals("https://hns.example/1", article.source().address());
        assertEquals("""
                headline: Night ferry returns & sails
                byline: By Elsa Marren
                timestamp: Tue, 05 Mar 2024 08:10:00 GMT
                subheadline: Winter is over on the islands
                body: It sailed again.
                subheading: What it costs
                body: A berth: 38""", Readings.blocks(article));
        assertEquals(List.of("field: title | Title: ", "field: creator | Author: ", "field: pubdate | Published: ", "field: link | Address: https://hns.example/1",
                "field: description | Description: ", "field: category | category: sea"), Readings.removals(article).lines().toList());
    }

    @Test
    void entryOfAnAtomFeed() {
        Article article = Readings.story("""
                <entry><title type="html">Night ferry &lt;b&gt;returns&lt;/b&gt;</title><link rel="self" href="x"/><link rel="alternate" href="https://hns.example/1"/>
                <author><name>Elsa Marren</name><email>e@hns.example</email></author><updated>2024-03-05T08:10:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It sailed again.</p></div></content></entry>""");

        assertEquals("atom", article.source().format());
        assertEquals("headline: Night ferry returns\nbyline: By Elsa Marren\ntimestamp: 5 March 2024, 08:10\nbody: It sailed again.", Readings.blocks(article));
        assertTrue(Readings.removals(article).contains("field: email | email: e@hns.example"), Readings.removals(article));
    }

    @Test
    void reuters() {
        Article article = Readings.story("""
                <!DOCTYPE lewis SYSTEM "lewis.dtd">
                <REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" NEWID="7">
                <DATE> 5-MAR-1987 08:10:01.79</DATE><TOPICS><D>ship</D><D>sea</D></TOPICS><PLACES><D>norland</D></PLACES>
                <UNKNOWN>&#5;&#5;&#5;C T</UNKNOWN>
                <TEXT>&#2;
                <TITLE>NIGHT FERRY RETURNS TO &lt;HNS> ISLANDS</TITLE>
                <AUTHOR>    By Elsa Marren, Reuters</AUTHOR>
                <DATELINE>    LANGVIK, March 5 - </DATELINE><BODY>The night ferry sailed again on
                Monday, the harbor master said.
                    A berth is 38 crowns, and a seat &lt;on deck> costs
                12 crowns, he said.
                 Reuter
                &#3;</BODY></TEXT>
                </REUTERS>
                """);

        assertEquals("reuters-sgml", article.source().format());
        assertEquals("""
                headline: NIGHT FERRY RETURNS TO <HNS> ISLANDS
                byline: By Elsa Marren, Reuters
                timestamp: 5-MAR-1987 08:10:01.79
                body: LANGVIK, March 5 - The night ferry sailed again on Monday, the harbor master said.
                body: A berth is 38 crowns, and a seat <on deck> costs 12 crowns, he said.""", Readings.blocks(article));
        assertEquals("1987-03-05", article.published().toString());
        assertTrue(Readings.removals(article).contains("field: d | d: ship"), Readings.removals(article));
        assertTrue(Readings.removals(article).contains("field: sign-off | sign-off: Reuter"), Readings.removals(article));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<?xml version='1.0'?><project><x/></project>|XML of another kind (project), so no news story",
            "<?xml version='1.0'?><svg:svg/>|XML of another kind (svg), so no news story",
            "<?xml version='1.0'?>|an XML file without content",
            "<packageItem><itemMeta/></packageItem>|a list of other news items (a package), without text"})
    void otherXmlIsSkipped(String xml, String reason) {
        assertEquals(new Refused("in/a", true, reason), Readings.of(xml));
    }

    @Test
    void noEntityIsLookedUp() {
        Article article = Readings.story("""
                <?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY net SYSTEM "http://hns.example/x">]>
                <nitf><body><body.head><hedline><hl1>Night ferry returns</hl1></hedline></body.head>
                <body.content><p>It sailed &file; again &net; on Monday.</p></body.content></body></nitf>""");

        assertEquals("headline: Night ferry returns\nbody: It sailed &file; again &net; on Monday.", Readings.blocks(article));
    }

    @Test
    void billionLaughsAreNotLaughed() {
        StringBuilder type = new StringBuilder("<!DOCTYPE nitf [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            type.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        Article article = Readings.story("<?xml version='1.0'?>" + type + "]><nitf><body><body.head><hedline><hl1>Night ferry returns</hl1></hedline></body.head>"
                + "<body.content><p>It sailed &l29; again.</p></body.content></body></nitf>");

        assertTrue(article.original().length() < 1000);
    }

    @Test
    void deepNestingIsHarmless() {
        String deep = "<nitf><body><body.content>" + "<p>".repeat(200_000) + "It sailed again.";

        assertTrue(Readings.story(deep).original().contains("It sailed again."));
    }
}

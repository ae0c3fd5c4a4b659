package wirecopy.format.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wirecopy.article.Article;
import wirecopy.format.Readings;
import wirecopy.format.Refused;

/** What agencies make of the standards: in the shape of files of a dozen of them. */
class AgencyXmlTest {

    private static final String NITF = """
            <nitf><head><docdata><date.issue norm="20240305+0100"/><doc.copyright holder="Harbor News"/></docdata></head>
            <body><body.head><hedline><hl1>Night ferry returns</hl1>HL2</hedline>BYLINE DATELINE</body.head>
            <body.content><p>It sailed again.</p></body.content></body></nitf>""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<byline>By<person>Elsa Marren</person><byttl>Harbor News</byttl></byline>|By Elsa Marren, Harbor News",
            "<byline>By Elsa Marren, <byttl>Staff Reporter</byttl></byline>|By Elsa Marren, Staff Reporter",
            "<byline> <byttl>Sports Network</byttl> </byline>|By Sports Network",
            "<byline>gr/bp</byline>|''",
            "<byline/>|''"})
    void bylines(String byline, String line) {
        String blocks = Readings.blocks(Readings.story(NITF.replace("HL2", "").replace("BYLINE", byline).replace("DATELINE", "")));

        assertEquals("headline: Night ferry returns\n" + (line.isEmpty() ? "" : "byline: " + line + "\n") + "timestamp: 5 March 2024\nbody: It sailed again.", blocks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<dateline><story.date norm='20240305'>20240305T222800+0000</story.date></dateline>|It sailed again.",
            "<dateline>5/3/2024</dateline>|It sailed again.",
            "<dateline><location><city>Langvik</city>, <state>Norland</state></location><story.date>March 5</story.date></dateline>|Langvik, Norland, March 5 — It sailed again.",
            "<dateline>LANGVIK, March 5 (HNS) -</dateline>|LANGVIK, March 5 (HNS) - It sailed again."})
    void datelines(String dateline, String body) {
        Article article = Readings.story(NITF.replace("HL2", "").replace("BYLINE", "").replace("DATELINE", dateline));

        assertTrue(Readings.blocks(article).endsWith("\nbody: " + body), Readings.blocks(article));
    }

    @Test
    void aSecondHeadlineThatRepeatsTheFirstIsNoSubheadline() {
        Article article = Readings.story(NITF.replace("HL2", "<hl2>Night ferry returns</hl2>").replace("BYLINE", "").replace("DATELINE", ""));

        assertEquals("headline: Night ferry returns\ntimestamp: 5 March 2024\nbody: It sailed again.", Readings.blocks(article));
        assertTrue(Readings.removals(article).contains("field: hl2 | hl2: Night ferry returns"), Readings.removals(article));
        assertEquals("Harbor News", article.source().outlet());
    }

    @Test
    void whatAPaperPrintsAboveTheHeadlineIsLeftOut() {
        Article article = Readings.story("""
                <newsItem><itemMeta><provider><name>HNS</name></provider></itemMeta>
                <contentMeta><headline>Night ferry returns</headline><headline role="hld:subHeadline">Winter is over</headline><dateline>Langvik (HNS) - </dateline></contentMeta>
                <contentSet><inlineXML><html><body><header><ul><li>Sea</li><li>Norland</li></ul><time>5.3.2024 08:10</time><h1>Night ferry returns</h1></header>
                <section><p>It sailed again.</p><h2>Night ferry returns</h2><p>A seat is 12 crowns.</p></section></body></html></inlineXML></contentSet></newsItem>""");

        assertEquals("""
                headline: Night ferry returns
                subheadline: Winter is over
                body: Langvik (HNS) - It sailed again.
                subheading: Night ferry returns
                body: A seat is 12 crowns.""", Readings.blocks(article));
        assertTrue(Readings.removals(article).contains("above the headline | Norland"), Readings.removals(article));
        assertEquals("HNS", article.source().outlet());
    }

    @Test
    void paragraphsThatOnlyTheirFirstLinesTell() {
        Article article = Readings.story("<newsItem><contentMeta><headline>Night ferry returns</headline></contentMeta><contentSet><inlineData contenttype='text/plain'>"
                + "<![CDATA[<p>\n\n     The night ferry sailed\nagain.\n   A seat is 12\ncrowns.\n    </p>]]></inlineData></contentSet></newsItem>");

        assertEquals("headline: Night ferry returns\nbody: The night ferry sailed again.\nbody: A seat is 12 crowns.", Readings.blocks(article));
    }

    @Test
    void aTextItemWithoutItsTextHasASummary() {
        Article article = Readings.story("<newsItem><itemMeta><itemClass qcode='ninat:text'/></itemMeta><contentMeta><headline>Night ferry returns</headline>"
                + "<description role='drol:summary'>It sails again.</description></contentMeta><contentSet><inlineXML> </inlineXML></contentSet></newsItem>");

        assertEquals("headline: Night ferry returns\nbody: It sails again.", Readings.blocks(article));
        assertEquals(1, article.warnings().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<newsItem><contentSet><inlineXML><events><event><name>A meeting</name></event></events></inlineXML></contentSet></newsItem>|a list of events or the like, without the text of a story",
            "<Publication><NewsLines><HeadLine>Ferry</HeadLine></NewsLines><PublicationComponent Role='Main' MediaType='Photo'/></Publication>|a publication without text, such as the record of a picture",
            "<?xml version='1.0'?><publication><title>A book</title></publication>|XML of another kind (publication), so no news story",
            "<NewsML><NewsItem><NewsComponent><Role FormalName='Caption'/><ContentItem><DataContent>The ferry</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>|a news item without text, such as the record of a picture"})
    void otherItemsAreNoStories(String xml, String reason) {
        assertEquals(new Refused("in/a", true, reason), Readings.of(xml));
    }

    @Test
    void anItemWithAPageInItIsNoPage() {
        assertEquals("newsml", Readings.story("<?xml version=\"1.0\" standalone=\"no\"?><newsItem><contentMeta><headline>Night ferry returns</headline></contentMeta>"
                + "<contentSet><inlineXML><html><body><p>It sailed again.</p></body></html></inlineXML></contentSet></newsItem>").source().format());
    }

    @Test
    void componentsOfNewsMl1() {
        Article article = Readings.story("""
                <?xml version="1.0"?><!DOCTYPE NewsML PUBLIC "x" "y" [<!ENTITY % nitf SYSTEM "nitf-3-0.dtd"> %nitf; ]>
                <NewsML><NewsItem><NewsManagement><FirstCreated>20240305T081000+0000</FirstCreated></NewsManagement>
                <NewsComponent><NewsLines><HeadLine>Harbor today</HeadLine></NewsLines>
                  <NewsComponent><NewsLines><HeadLine>Night ferry returns</HeadLine><DateLine>LANGVIK, March 5 (HNS) -</DateLine></NewsLines>
                    <AdministrativeMetadata><Provider><Party FormalName=""/><Party FormalName="HNS"/></Provider><Creator><Party FormalName="Elsa Marren"/></Creator></AdministrativeMetadata>
                    <NewsComponent><Role FormalName="Title"/><ContentItem><DataContent>Night ferry returns</DataContent></ContentItem></NewsComponent>
                    <NewsComponent><Role FormalName="Lead"/><ContentItem><DataContent>It sailed again.</DataContent></ContentItem></NewsComponent>
                    <NewsComponent><Role FormalName="Body"/><ContentItem><DataContent>A &lt;b&gt;seat&lt;/b&gt; is 12 crowns.</DataContent></ContentItem></NewsComponent>
                  </NewsComponent>
                  <NewsComponent><NewsLines><HeadLine>La nave di notte</HeadLine></NewsLines><ContentItem><DataContent>È ripartita.</DataContent></ContentItem></NewsComponent>
                  <NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent><nitf><body><body.content><p>The ferry in winter</p></body.content></body></nitf></DataContent></ContentItem></NewsComponent>
                  <NewsComponent><ContentItem><MediaType FormalName="Photo"/><DataContent>R0lGODlhAQABAIAAAAAA</DataContent></ContentItem></NewsComponent>
                </NewsComponent></NewsItem></NewsML>""");

        assertEquals("""
                headline: Night ferry returns
                byline: By Elsa Marren
                timestamp: 5 March 2024, 08:10
                body: LANGVIK, March 5 (HNS) - It sailed again.
                body: A seat is 12 crowns.
                caption: The ferry in winter""", Readings.blocks(article));
        assertTrue(Readings.removals(article).contains("field: datacontent | datacontent: È ripartita."), Readings.removals(article));
        assertEquals("HNS", article.source().outlet());
    }

    @Test
    void publicationsOfTheAssociatedPressFormat() {
        Article article = Readings.story("""
                <Publication xmlns="http://ap.org/schemas/03/2005/appl"><PublicationManagement><ArrivalDateTime>2024-03-05T08:10:33</ArrivalDateTime></PublicationManagement>
                <NewsLines><Title>Ferry</Title><HeadLine>Night ferry returns</HeadLine><ByLine>By ELSA MARREN</ByLine><ByLineTitle>Harbor News Service</ByLineTitle><DateLine>LANGVIK, Norland (HNS)</DateLine></NewsLines>
                <AdministrativeMetadata><Provider Id="hns">HNS</Provider></AdministrativeMetadata>
                <PublicationComponent Role="Caption" MediaType="Text"><TextContentItem><DataContent><nitf><body.content><block><p>The ferry in winter</p></block></body.content></nitf></DataContent></TextContentItem></PublicationComponent>
                <PublicationComponent Role="Main" MediaType="Text"><TextContentItem><DataContent><nitf><body.content><block><p>It sailed again.</p></block></body.content></nitf></DataContent></TextContentItem></PublicationComponent>
                <PublicationComponent Role="Main" MediaType="Text"><TextContentItem><DataContent><anpa>%headline(Ferry%)</anpa></DataContent></TextContentItem></PublicationComponent>
                <PublicationComponent Role="Script" MediaType="Text"><TextContentItem><DataContent><nitf><body.content><block><p>STORYLINE:</p></block></body.content></nitf></DataContent></TextContentItem></PublicationComponent>
                <PublicationComponent Role="PublishableEditorNotes" MediaType="Text"><TextContentItem><DataContent><nitf><body.content><block><p>Shared by a member.</p></block></body.content></nitf></DataContent></TextContentItem></PublicationComponent>
                </Publication>""");

        assertEquals("appl", article.source().format());
        assertEquals("""
                headline: Night ferry returns
                byline: By ELSA MARREN, Harbor News Service
                timestamp: 5 March 2024, 08:10
                body: LANGVIK, Norland (HNS) — It sailed again.
                caption: The ferry in winter
                notice: Shared by a member.""", Readings.blocks(article));
        assertEquals("HNS", article.source().outlet());
        assertTrue(Readings.removals(article).contains("field: anpa | anpa: %headline(Ferry%)"), Readings.removals(article));
    }
}

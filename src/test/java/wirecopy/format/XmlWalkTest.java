package wirecopy.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wirecopy.article.Article;
import wirecopy.parse.ArticleParser;

class XmlWalkTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- <item>not this</item> -->
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbor News</title>
            <item><title>Night ferry returns</title><description><![CDATA[<p></item>It sailed again.</p>]]></description></item>
            <item rdf:about="a>b"><title>Seats on deck</title><description>A seat is 12 crowns.</description></item>
            <item/>
            </channel></rss>""";

    @TempDir
    private Path folder;

    @Test
    void itemsOfAFeed() throws IOException {
        Walks.write(folder.resolve("a.xml"), RSS);
        Files.write(folder.resolve("a.zip"), Zips.of("f.rss", RSS));

        assertEquals(List.of("story a.xml!/1", "story a.xml!/2"), walk("a.xml"));
        assertEquals(List.of("story a.zip!/f.rss!/1", "story a.zip!/f.rss!/2"), walk("a.zip"));
        assertEquals("Seats on deck", open("a.xml!/2").headline());
        assertEquals("It sailed again.", open("a.xml!/1").body());
        assertEquals("Night ferry returns", open("a.zip!/f.rss!/1").headline());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>F</title>|</feed>|entry",
            "<rdf:RDF xmlns='http://purl.org/rss/1.0/'><channel/>|</rdf:RDF>|item",
            "<?xml version='1.0'?><atom:feed>|</atom:feed>|atom:entry"})
    void otherFeeds(String start, String end, String name) throws IOException {
        String item = "<" + name + "><title>Night ferry returns</title><description>It sailed again.</description></" + name + ">";
        Walks.write(folder.resolve("a.xml"), start + item + item.replace("Night", "Day") + end);

        assertEquals(List.of("story a.xml!/1", "story a.xml!/2"), walk("a.xml"));
        assertEquals("Day ferry returns", open("a.xml!/2").headline());
    }

    @Test
    void newsMessageWithItemsAndAPackage() throws IOException {
        String item = "<newsItem guid='N'><contentMeta><headline>Night ferry returns</headline></contentMeta><contentSet><inlineXML><p>It sailed again.</p></inlineXML></contentSet></newsItem>";
        Walks.write(folder.resolve("a.xml"), "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header><sent>2024</sent></header><itemSet>"
                + "<packageItem guid='P'><groupSet><group><itemRef residref='N'/></group></groupSet></packageItem>"
                + item + item.replace("N'", "M'").replace("inlineXML>", "x>") + "</itemSet></newsMessage>");

        assertEquals(List.of("story a.xml!/1", "skipped a.xml!/2: a news item without text, such as the record of a picture"), walk("a.xml"));
    }

    @Test
    void storiesOfReuters() throws IOException {
        String story = "<REUTERS NEWID=\"1\">\n<DATE>5-MAR-1987</DATE><TEXT>&#2;\n<TITLE>NIGHT FERRY RETURNS</TITLE><BODY>It sailed again.\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n";
        Walks.write(folder.resolve("reut.sgm"), "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n" + story + story.replace("NIGHT", "DAY"));
        Walks.write(folder.resolve("one.sgm"), story);

        assertEquals(List.of("story reut.sgm!/1", "story reut.sgm!/2"), walk("reut.sgm"));
        assertEquals(List.of("story one.sgm"), walk("one.sgm"));
        assertEquals("DAY FERRY RETURNS", open("reut.sgm!/2").headline());
    }

    @Test
    void feedWithoutItems() throws IOException {
        Walks.write(folder.resolve("a.xml"), "<rss><channel><title>Harbor News</title></channel></rss>");

        assertEquals(List.of("skipped a.xml: there is no story in it"), walk("a.xml"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "windows-1252", "UTF-8"})
    void feedInAnyEncoding(String charset) throws IOException {
        String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        String feed = RSS.replace("UTF-8", charset).replace("Night ferry", "Nachtfähre für größere Häfen");
        Files.write(folder.resolve("a.xml"), (mark + feed).getBytes(Charset.forName(charset)));

        assertEquals("Nachtfähre für größere Häfen returns", open("a.xml!/1").headline());
    }

    @Test
    void itemHasTheIdentityOfItsOwnText() throws IOException {
        Walks.write(folder.resolve("a.xml"), RSS);

        String own = RSS.substring(RSS.indexOf("<item rdf"), RSS.indexOf("<item/>")).strip();
        assertEquals(StoryReader.identity(own.getBytes(StandardCharsets.UTF_8)), open("a.xml!/2").id());
    }

    private List<String> walk(String name) {
        return Walks.inShort(folder.resolve(name), folder);
    }

    private Article open(String path) {
        Reading reading = new StoryReader(ArticleParser.standard()).open(folder + "/" + path);
        return assertInstanceOf(Reading.Story.class, reading, reading.toString()).article();
    }
}

package wirecopy.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.article.Article;
import wirecopy.parse.ArticleParser;

class PageLetterTest {

    private static final String PAGE = "<html><head><title>Night ferry returns</title></head><body><article><h1>Night ferry returns</h1>"
            + "<p>The night ferry sailed again on Monday, the harbor master of Langvik said, and “größere Häfen” follow in the spring of the year.</p>"
            + "<p>A berth is 38 crowns and a seat on deck is 12 crowns, and whoever wants a cabin to themselves pays 95 crowns a night.</p></article></body></html>";

    private static final String LETTER = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://hns.example/ferry
            Subject: Night ferry returns
            MIME-Version: 1.0
            Content-Type: multipart/related;
            \ttype="text/html";
            \tboundary="----Multipart--x----"


            ------Multipart--x----
            Content-Type: text/html%s
            Content-Transfer-Encoding: %s
            Content-Location: https://hns.example/ferry

            %s
            ------Multipart--x----
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            ------Multipart--x------
            """;

    @Test
    void quotedPrintable() {
        assertPage(story(LETTER.formatted("", "quoted-printable", quoted(PAGE)), StandardCharsets.UTF_8));
        assertPage(story(LETTER.replace("\n", "\r\n").formatted("; charset=utf-8", "quoted-printable", quoted(PAGE)), StandardCharsets.UTF_8));
    }

    @Test
    void base64InAnotherEncoding() {
        String page = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(Charset.forName("x-MacRoman")));

        assertPage(story(LETTER.formatted("; charset=macintosh", "base64", page), StandardCharsets.UTF_8));
    }

    @Test
    void eightBits() {
        assertPage(story(LETTER.formatted("; charset=\"windows-1252\"", "8bit", PAGE), Charset.forName("windows-1252")));
    }

    @Test
    void theAddressThatTheBrowserHad() {
        assertEquals("https://hns.example/ferry", story(LETTER.formatted("", "8bit", PAGE), StandardCharsets.UTF_8).source().address());

        String canonical = PAGE.replace("</head>", "<link rel=canonical href=https://hns.example/night></head>");
        assertEquals("https://hns.example/night", story(LETTER.formatted("", "8bit", canonical), StandardCharsets.UTF_8).source().address());
    }

    @Test
    void thePageInAFrame() {
        String part = "------Multipart--x----\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8)) + "\n------Multipart--x----\nContent-Type: image/png";
        String letter = LETTER.formatted("; charset=us-ascii", "7bit", "<html><FRAMESET rows=10,90><frame src=a><frame src=b></FRAMESET></html>")
                .replace("------Multipart--x----\nContent-Type: image/png", part);

        assertPage(story(letter, StandardCharsets.UTF_8));
    }

    @Test
    void quotedPrintableInWindows1252() {
        StringBuilder quoted = new StringBuilder();
        for (byte b : PAGE.getBytes(Charset.forName("windows-1252"))) {
            quoted.append(b < 0 || b == '=' ? "=%02x".formatted(b & 0xFF) : String.valueOf((char) b));
        }

        assertPage(story(LETTER.formatted("; charset=windows-1252", "quoted-printable", quoted), StandardCharsets.US_ASCII));
        assertPage(story(LETTER.formatted("; charset=iso-8859-1", "quoted-printable", quoted), StandardCharsets.US_ASCII));
        assertPage(story(LETTER.formatted("; charset=utf-8", "quoted-printable", quoted), StandardCharsets.US_ASCII)); // names another encoding than it has
    }

    @Test
    void cutOffLetterGivesWhatIsThere() {
        String letter = LETTER.formatted("", "quoted-printable", quoted(PAGE));

        assertEquals("Night ferry returns", story(letter.substring(0, letter.indexOf("A berth")), StandardCharsets.UTF_8).headline());
    }

    @Test
    void letterWithoutPage() {
        Reading reading = Readings.of(LETTER.replace("text/html", "text/css").formatted("", "8bit", "p {}"));

        assertEquals(new Refused("in/a", true, "a saved web page (MHTML) without a page in it"), reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subject: Night ferry\nDate: Monday\n\nIt sailed again.", "MIME-Version: 1.0\nContent-Type: text/plain\n\nIt sailed again.",
            "Harbor: a guide\n\nMIME-Version: 1.0 and content-type: multipart/related are words of letters."})
    void lettersAndTextsStayText(String text) {
        assertEquals("text", Readings.story(text).source().format());
    }

    private static void assertPage(Article article) {
        assertEquals("mhtml", article.source().format());
        assertEquals("Night ferry returns", article.headline());
        assertEquals(PAGE.replaceAll(".*</h1>|</article>.*", "").replace("</p><p>", "\n\n").replaceAll("<.*?>", ""), article.body());
    }

    private static Article story(String letter, Charset charset) {
        Reading reading = new StoryReader(ArticleParser.standard()).read(new Input.Bytes("in/a.mhtml", letter.getBytes(charset)));
        return assertInstanceOf(Reading.Story.class, reading, reading.toString()).article();
    }

    private static String quoted(String page) {
        StringBuilder quoted = new StringBuilder();
        int column = 0;
        for (byte b : page.getBytes(StandardCharsets.UTF_8)) {
            String one = b < 0 || b == '=' ? "=%02X".formatted(b & 0xFF) : String.valueOf((char) b);
            column += one.length();
            quoted.append(one);
            if (column > 70) {
                quoted.append("=\n");
                column = 0;
            }
        }
        return quoted.toString();
    }
}

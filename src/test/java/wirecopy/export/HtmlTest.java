package wirecopy.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import wirecopy.article.Article;

class HtmlTest {

    @Example
    void blocksHaveTheirElements() {
        Document page = Jsoup.parse(Written.text(Format.HTML, Written.ferry()));
        assertEquals("Ferries & “harbors”", page.title());
        assertEquals("""
                <h1 dir="auto">Night ferry returns to the northern islands</h1>
                <p class="subheadline" dir="auto">Winter is over</p>
                <p class="byline" dir="auto">By Elsa Marren and Tom van Dale</p>
                <p class="timestamp" dir="auto">March 5, 2024</p>
                <p dir="auto">LANGVIK, Norland (HNS) — The night ferry sailed again on Monday.</p>
                <h2 dir="auto">What it costs</h2>
                <p dir="auto">A berth is 38 crowns , a seat on deck 12.</p>
                <p class="caption" dir="auto">The harbor in winter</p>
                <p class="contributor" dir="auto">Harbor News Service writer Mari Lindqvist in Langvik contributed to this report.</p>""",
                page.selectFirst("article").html());
    }

    @Example
    void thePageNeedsAndRunsNothingElse() throws NoSuchAlgorithmException {
        String text = Written.text(Format.HTML, Written.hostile().toArray(Article[]::new));
        Document page = Jsoup.parse(text);
        assertTrue(page.select("script, link, img, iframe, [src], [href], [onclick], [style]").isEmpty());
        assertFalse(page.selectFirst("style").data().matches("(?s).*(url\\(|@import).*"));
        assertTrue(page.selectFirst("style").data().contains("@media print"));
        String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8));
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"), policy);
    }

    @Example
    void hostileStoriesStayText() {
        List<Article> stories = Written.hostile();
        List<Element> articles = Jsoup.parse(Written.text(Format.HTML, stories.toArray(Article[]::new))).select("article");
        assertEquals(stories.size(), articles.size());
        for (int i = 0; i < stories.size(); i++) {
            assertEquals(5, articles.get(i).childrenSize());
            assertEquals(stories.get(i).headline().replace("\uD83D ", "\uFFFD ").replace('\uFFFE', '\uFFFD'), articles.get(i).selectFirst("h1").wholeText());
        }
    }

    @Example
    void aStoryFromRightToLeftBeginsAtTheRight() {
        String text = Written.text(Format.HTML, Written.hostile().toArray(Article[]::new));
        assertEquals("مرحبا بالعالم (HNS)", Jsoup.parse(text).select("article[dir=rtl] h1").text());
    }

    @Property
    void anyTextComesBack(@ForAll String text) {
        assertComesBack(text);
    }

    @Property
    void soDoesAnyTextOfSigns(@ForAll("signs") String text) {
        assertComesBack(text);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("<", ">", "&", "\"", "'", "amp;", "]]>", "a", " ", "\u0001", "\uD83D", "😀", "\u202E", "\uFFFE", "é", "\n").list().ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static void assertComesBack(String text) {
        String escaped = Markup.escaped(text);
        assertTrue(escaped.chars().noneMatch(c -> c == '<' || c == '>' || c == '"' || c == '\''));
        StringBuilder expected = new StringBuilder();
        Jsoup.parse("<pre>x" + escaped + "</pre>").selectFirst("pre").wholeText().substring(1).chars().filter(c -> c != '\uFFFD').forEach(c -> expected.append((char) c));
        String seen = text.codePoints().filter(HtmlTest::isKept).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        assertEquals(seen, expected.toString());
    }

    private static boolean isKept(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF)
                && c != '\uFFFD' || c == '\t' || c == '\n';
    }
}

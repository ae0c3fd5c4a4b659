package wirecopy.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Kind;
import wirecopy.article.Removal;
import wirecopy.article.Source;
import wirecopy.article.Task;
import wirecopy.parse.ArticleParser;

class PageReaderTest {

    @Test
    void aNewspaperPage() throws IOException {
        Article article = file("newspaper.html");
        assertEquals("Night ferry returns after nine years", article.headline());
        assertEquals(List.of("Clara Voss", "Ben Okoro"), article.byline().names());
        assertEquals(LocalDate.of(2024, 3, 5), article.published());
        assertEquals("HELMSAND", article.dateline().place());
        assertEquals(List.of("The boat that islanders had given up sails again, with a new engine and an old captain"), texts(article, Kind.SUBHEADLINE));
        assertEquals(List.of("The Sankt Ansgar leaves the old quay. Photo: Ida Lund/The Harbour Post"), texts(article, Kind.CAPTION));
        assertEquals(List.of("An engine from the north"), texts(article, Kind.SUBHEADING));
        List<String> body = texts(article, Kind.BODY);
        assertEquals(7, body.size(), () -> body.toString());
        assertTrue(body.getFirst().startsWith("HELMSAND — The night ferry"), body.getFirst());
        assertEquals("First time home by boat since I was a child. I cried a little.", body.get(3));
        assertEquals("Costs 14 crowns, children travel free", body.get(5));
        assertEquals(List.of("Mari Holm in Oslo contributed to this report."), texts(article, Kind.CONTRIBUTOR));
        assertEquals("Oslo", article.contributors().getFirst().place());
        assertEquals(Task.CONTRIBUTING, article.contributors().getFirst().task());
    }

    @Test
    void whatIsLeftOutIsThereWithItsRule() throws IOException {
        Article article = file("newspaper.html");
        assertEquals("navigation", rule(article, "News"));
        assertEquals("hidden by the page", rule(article, "We use cookies to make this site better for you and for everybody else who reads it every day."));
        assertEquals("related", rule(article, "Harbour to be dredged in summer"));
        assertEquals("sign-up", rule(article, "Get the Harbour Post in your inbox every morning. Sign up for our newsletter."));
        assertEquals("declared by the page", rule(article, "Address: https://harbourpost.example/2024/03/ferry-returns"));
        assertTrue(article.blocks().stream().anyMatch(b -> b.kind() == Kind.PROMOTION && b.text().startsWith("READ MORE")));
        assertEquals(article.original(), article.reconstruct());
        assertFalse(article.original().contains("color: red"), "styles are not read");
    }

    @Test
    void anOldPageInTablesWithTwoPosts() throws IOException {
        Article article = file("blog.html");
        assertEquals("Como fazer pão em casa", article.headline());
        List<String> body = texts(article, Kind.BODY);
        assertEquals(List.of("Farinha: 500 g", "Água: 350 g", "Sal: 10 g"), body.subList(2, 5), "lines of a list stay apart");
        assertEquals(6, body.size(), () -> body.toString());
        assertEquals(List.of("sábado, 4 de maio de 2019 às 10:15"), texts(article, Kind.TIMESTAMP));
        assertEquals(List.of("Leia também: Bolo de laranja sem ovos"), texts(article, Kind.PROMOTION));
        assertFalse(article.body().contains("primeiro que fiz"), "the other post");
    }

    @Test
    void theTitleIsTheHeadlineWhereNoneIsSet() {
        Article article = read("<html><head><title>Storm over the bay</title></head><body><p>" + "The wind rose in the night and took the roofs of the sheds. ".repeat(3)
                + "</p></body></html>");
        assertEquals("Storm over the bay", article.headline());
        assertEquals(1, texts(article, Kind.BODY).size());
    }

    @Test
    void templateCodeInAPageIsTakenOutAsInText() {
        Article article = read("<html><body><h1>Storm over the bay</h1><p>{{#rendered}} {{/rendered}}The wind rose in the night and took the roofs of the sheds by the"
                + " harbour, the fire brigade said.</p></body></html>");
        assertTrue(article.body().startsWith("The wind rose"), article.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "<html><body></body></html>", "<html><body><p></p>", "<html><frameset><frame></frameset>", "<html><body><img src=x>",
            "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[[[]]]}</script></head>"})
    void anythingIsAnArticle(String html) {
        Article article = read(html);
        assertEquals(article.original(), article.reconstruct());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><html><p>x", "  <HTML lang=en>", "\uFEFF<!-- saved from url=(0014)about:internet -->\n<html>",
            "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"><html xmlns=\"x\">", "<head><title>a</title>"})
    void pagesAreTold(String text) {
        assertTrue(PageReader.isPage(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The tag <html> opens a page.", "<htmlish>", "<p>A paragraph", "<?xml version=\"1.0\"?><rss>", "{{#a}}<html>", "<!-- never closed <html>"})
    void otherTextIsNoPage(String text) {
        assertFalse(PageReader.isPage(text));
    }

    private static String rule(Article article, String text) {
        return article.removals().stream().filter(r -> r.text().equals(text)).map(Removal::rule).findFirst().orElse("not left out");
    }

    private static List<String> texts(Article article, Kind kind) {
        return article.blocks().stream().filter(b -> b.kind() == kind).map(Block::text).toList();
    }

    private static Article file(String name) throws IOException {
        try (InputStream in = PageReaderTest.class.getResourceAsStream(name)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Article read(String html) {
        ArticleParser parser = ArticleParser.standard();
        return parser.parse(new Source("page.html", "UTF-8", "0".repeat(64), "html", html.length()), PageReader.read("html", html, parser).text());
    }
}

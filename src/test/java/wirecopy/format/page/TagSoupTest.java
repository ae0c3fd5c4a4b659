package wirecopy.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import wirecopy.article.Article;
import wirecopy.article.Source;
import wirecopy.parse.ArticleParser;

/** Whatever tags follow each other, there is an article, and it is whole. */
class TagSoupTest {

    private static final ArticleParser PARSER = ArticleParser.standard();
    private static final List<String> PIECES = List.of("<p>", "</p>", "<div class=related>", "</div>", "<article>", "</article>", "<h1>", "</h1>", "<h2>", "<a href=x>", "</a>",
            "<figure>", "<figcaption>", "</figure>", "<img>", "<br>", "<br><br>", "<table>", "<tr>", "<td>", "</table>", "<ul>", "<li>", "<aside>", "</aside>", "<!--", "-->",
            "<script>", "</script>", "<title>", "</title>", "<body>", "</body>", "&amp;", "&#0;", "&nbsp;", "\u0000", "\r", "\n", "{{#a}}", "{{/a}}", "© 2020 ", "Related: ",
            "By Jane Doe", "Jane Doe contributed to this report.", "Storm over the bay", "The wind rose in the night and took the roofs of the sheds by the harbour. ",
            "2019-11-18", "<div style='display:none'>", "<nav>", "</nav>", "<blockquote>", "</blockquote>", "<noscript>", "<svg>", "<template>", "\uD83D", "مرحبا", "記事");

    @Property(tries = 400)
    void isAlwaysAWholeArticle(@ForAll("soups") String soup) {
        Article article = PARSER.parse(new Source("page.html", "UTF-8", "0".repeat(64), "html", soup.length()), PageReader.read("html", soup, PARSER).text());
        assertEquals(article.original(), article.reconstruct());
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> "<html>" + String.join("", pieces));
    }
}

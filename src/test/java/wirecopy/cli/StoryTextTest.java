package wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wirecopy.article.Article;
import wirecopy.article.Source;
import wirecopy.parse.ArticleParser;

class StoryTextTest {

    @Test
    void whatIsNoStoryIsLeftOutAndLongLinesAreWrapped() {
        String text = """
                Council approves bridge
                {{#rendered}} {{/rendered}}
                The council voted on Monday to build a second bridge over the river, ending a dispute of nine years.

                Work is to begin in spring.
                ___
                """;
        Source source = new Source("bridge.txt", "UTF-8", "0".repeat(64), "text", text.length());
        Article article = ArticleParser.standard().parse(source, text);
        assertEquals("""
                Council approves bridge
                =======================

                The council voted on Monday to build a second bridge over the river, ending a
                dispute of nine years.

                Work is to begin in spring.
                """, StoryText.of(article));
    }
}

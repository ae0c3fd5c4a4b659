package wirecopy.parse;

import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Article;
import wirecopy.article.Blank;
import wirecopy.article.Block;
import wirecopy.article.Kind;
import wirecopy.article.Source;
import wirecopy.article.Span;

/** Text to article. Immutable and safe for many threads: each call works on fresh state. */
public final class ArticleParser {

    /** A parser with the built-in rules. */
    public static ArticleParser standard() {
        return new ArticleParser();
    }

    /**
     * Judges every line of a text. Never fails: any text gives an article.
     *
     * @param text the decoded text of the source, without byte order mark
     */
    public Article parse(Source source, String text) {
        List<Block> blocks = new ArrayList<>();
        int line = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line++;
            if (!Blank.is(text, start, end)) {
                Kind kind = blocks.isEmpty() ? Kind.HEADLINE : Kind.BODY;
                blocks.add(new Block(kind, Blank.normalize(text.substring(start, end)), new Span(start, end), line, line, "position"));
            }
            start = end + 1;
        }
        return new Article(source, text, blocks, List.of(), null, null, null, List.of(), List.of());
    }
}

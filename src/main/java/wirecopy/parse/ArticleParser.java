package wirecopy.parse;

import wirecopy.article.Article;
import wirecopy.article.Source;

/** Text to article. Immutable and safe for many threads: each call works on fresh state. */
public final class ArticleParser {

    /** Names these rules. Whoever changes what articles come out gives them another name: then search indexes are made anew. */
    public static final String RULES = "2026-11-24.2";

    private ArticleParser() {
    }

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
        return new Assembly(source, text).article();
    }
}

package wirecopy.parse;

import wirecopy.article.Article;

/**
 * A story as its reader wants it.
 *
 * @param parsed as it came from the parser
 * @param shown  with what was decided about it done
 */
public record AsDecided(Article parsed, Decisions decisions, Article shown) {

    public static AsDecided of(Article parsed, Decisions decisions) {
        return new AsDecided(parsed, decisions, decisions.in(parsed));
    }
}

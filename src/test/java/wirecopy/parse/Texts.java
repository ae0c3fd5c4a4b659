package wirecopy.parse;

import wirecopy.article.Article;
import wirecopy.article.Source;

/** Parses texts that come from no file. */
final class Texts {

    private static final ArticleParser PARSER = ArticleParser.standard();

    private Texts() {
    }

    static Article parse(String text) {
        return PARSER.parse(new Source("story.txt", "UTF-8", "0".repeat(64), "text", text.length()), text);
    }
}

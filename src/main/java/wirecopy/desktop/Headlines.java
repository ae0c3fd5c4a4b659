package wirecopy.desktop;

import wirecopy.article.Article;

/** How a story is called. */
final class Headlines {

    private static final int LONGEST = 80;

    private Headlines() {
    }

    /** The headline; for a story without one, the beginning of its text; for one without text, the name of its file. */
    static String of(Article article) {
        if (article.headline() != null) {
            return article.headline();
        }
        if (article.blocks().isEmpty()) {
            return article.source().path().substring(article.source().path().lastIndexOf('/') + 1);
        }
        String text = article.blocks().getFirst().text();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

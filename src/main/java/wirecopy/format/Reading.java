package wirecopy.format;

import wirecopy.article.Article;

/** What became of an input: a story, or a reason why there is none. */
public sealed interface Reading permits Reading.Story, Refused {

    String path();

    record Story(Article article) implements Reading {

        @Override
        public String path() {
            return article.source().path();
        }
    }
}

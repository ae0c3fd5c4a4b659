package wirecopy.export;

import java.io.IOException;

import wirecopy.article.Article;

/** Writes stories in one format into one stream, which it never closes. For one thread. */
public interface StoryWriter {

    void write(Article story) throws IOException;

    /** Writes what comes behind the last story, and all that is held back. */
    void end() throws IOException;
}

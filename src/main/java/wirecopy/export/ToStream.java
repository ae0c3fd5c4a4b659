package wirecopy.export;

import java.io.IOException;
import java.io.OutputStream;

import wirecopy.article.Article;

/** Into a stream, such as the standard output, which stays open. */
public final class ToStream implements Destination {

    private final StoryWriter stories;

    /** @param edition what several stories are called; one has its own title */
    public ToStream(Format format, Edition edition, OutputStream out) {
        stories = new Together(format, edition, out);
    }

    @Override
    public void add(Article story) throws IOException {
        stories.write(story);
    }

    @Override
    public void finish() throws IOException {
        stories.end();
    }

    @Override
    public void close() {
        // what is in the stream is with its reader
    }
}

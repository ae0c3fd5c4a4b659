package wirecopy.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import wirecopy.article.Article;

/** All stories into one file. */
public final class ToFile implements Destination {

    private final FreshFile file;
    private final OutputStream out;
    private final StoryWriter stories;

    /**
     * @param edition what several stories are called; one has its own title
     * @param replace whether a file that is there may be written over
     * @throws java.nio.file.FileAlreadyExistsException where it is there and may not
     */
    public ToFile(Format format, Edition edition, Path path, boolean replace) throws IOException {
        file = new FreshFile(path, replace);
        out = new BufferedOutputStream(file.out());
        stories = new Together(format, edition, out);
    }

    @Override
    public void add(Article story) throws IOException {
        stories.write(story);
    }

    @Override
    public void finish() throws IOException {
        stories.end();
        out.flush();
        file.keep();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

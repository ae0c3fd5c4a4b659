package wirecopy.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import wirecopy.article.Article;

/** Each story into a file of its own, named by its headline. What is written stays, also where the export is cut off. */
public final class ToFolder implements Destination {

    private final Format format;
    private final Instant made;
    private final Path folder;
    private final FileNames names;
    private final boolean replace;

    /** @param folder made where it is missing */
    public ToFolder(Format format, Instant made, Path folder, Existing existing) throws IOException {
        this.format = format;
        this.made = made;
        this.folder = Files.createDirectories(folder);
        this.replace = existing == Existing.REPLACE;
        this.names = FileNames.in(folder, existing);
    }

    @Override
    public void add(Article story) throws IOException {
        String title = Citation.of(story).title();
        try (FreshFile file = new FreshFile(folder.resolve(names.next(title, format.ending())), replace)) {
            OutputStream out = new BufferedOutputStream(file.out());
            StoryWriter writer = format.writer(out, new Edition(title, made));
            writer.write(story);
            writer.end();
            out.flush();
            file.keep();
        }
    }

    @Override
    public void finish() {
        // each file is whole as soon as it is there
    }

    @Override
    public void close() {
        // nothing is held
    }
}

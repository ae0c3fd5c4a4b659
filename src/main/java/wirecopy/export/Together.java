package wirecopy.export;

import java.io.IOException;
import java.io.OutputStream;

import wirecopy.article.Article;

/** Stories in one stream. One by itself gives it its own title: so the first is held back until another comes. */
final class Together implements StoryWriter {

    private final Format format;
    private final Edition edition;
    private final OutputStream out;
    private Article first;
    private StoryWriter writer;

    Together(Format format, Edition edition, OutputStream out) {
        this.format = format;
        this.edition = edition;
        this.out = out;
    }

    @Override
    public void write(Article story) throws IOException {
        if (writer == null && first == null) {
            first = story;
            return;
        }
        if (writer == null) {
            begin(edition);
        }
        writer.write(story);
    }

    private void begin(Edition named) throws IOException {
        writer = format.writer(out, named);
        if (first != null) {
            writer.write(first);
            first = null;
        }
    }

    @Override
    public void end() throws IOException {
        if (writer == null) {
            begin(first == null ? edition : new Edition(Citation.of(first).title(), edition.made()));
        }
        writer.end();
    }
}

package wirecopy.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.stream.Collectors;

import wirecopy.article.Article;
import wirecopy.article.Block;

/** Plain text: a paragraph a line, an empty line between paragraphs, a line of stars between stories. */
final class TextWriter implements StoryWriter {

    private static final String BETWEEN = "\n* * *\n\n";

    private final Writer out;
    private boolean some;

    TextWriter(OutputStream out) {
        this.out = Utf8.writer(out);
    }

    @Override
    public void write(Article story) throws IOException {
        out.write(some ? BETWEEN : "");
        out.write(Shown.of(story).stream().map(Block::text).collect(Collectors.joining("\n\n", "", "\n")));
        some = true;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}

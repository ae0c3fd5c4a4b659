package wirecopy.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

import wirecopy.article.Article;

/** An object a line and story, with all that the program knows: what {@code wirecopy parse} prints. */
final class JsonLinesWriter implements StoryWriter {

    private final Writer out;

    JsonLinesWriter(OutputStream out) {
        this.out = Utf8.writer(out);
    }

    @Override
    public void write(Article story) throws IOException {
        out.write(ArticleJson.of(story) + '\n');
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}

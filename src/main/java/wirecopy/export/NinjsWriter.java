package wirecopy.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import wirecopy.article.Article;

/** News in JSON, as the IPTC wants it: an object a line and story. */
final class NinjsWriter implements StoryWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;

    NinjsWriter(OutputStream out) {
        this.out = Utf8.writer(out);
    }

    @Override
    public void write(Article story) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new Ninjs(json, story).write();
        }
        out.write(text.append('\n').toString());
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}

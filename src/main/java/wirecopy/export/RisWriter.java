package wirecopy.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import wirecopy.article.Article;

/** A reference a story as RIS, which all programs for references read. */
final class RisWriter implements StoryWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);
    private static final String END_OF_LINE = "\r\n";

    private final Writer out;

    RisWriter(OutputStream out) {
        this.out = Utf8.writer(out);
    }

    @Override
    public void write(Article story) throws IOException {
        Citation citation = Citation.of(story);
        tag("TY", "NEWS");
        tag("ID", story.id());
        tag("TI", citation.title());
        for (String author : citation.authors()) {
            tag("AU", PersonName.of(author).inverted(true));
        }
        tag("T2", citation.outlet());
        tag("PY", citation.published() == null ? null : String.valueOf(citation.published().getYear()));
        tag("DA", citation.published() == null ? null : DAY.format(citation.published()));
        tag("CY", citation.place());
        tag("AB", citation.summary());
        tag("UR", citation.address());
        tag("ER", "");
        out.write(END_OF_LINE);
    }

    /** All values are one line each, as blocks of a story are. */
    private void tag(String name, String value) throws IOException {
        if (value != null) {
            out.write(name + "  - " + value + END_OF_LINE);
        }
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}

package wirecopy.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

import wirecopy.article.Article;

/** A reference a story for BibTeX and BibLaTeX, in UTF-8. */
final class BibtexWriter implements StoryWriter {

    private static final int DIGITS_OF_KEY = 8;

    private final Writer out;

    BibtexWriter(OutputStream out) {
        this.out = Utf8.writer(out);
    }

    @Override
    public void write(Article story) throws IOException {
        Citation citation = Citation.of(story);
        LocalDate day = citation.published();
        out.write((citation.outlet() == null ? "@misc{" : "@article{") + key(story, citation) + ",\n");
        field("author", citation.authors().stream().map(BibtexWriter::person).collect(Collectors.joining(" and ")));
        out.write("  title = {{" + Tex.escaped(citation.title()) + "}},\n");
        field("journal", text(citation.outlet()));
        field("date", day == null ? null : day.toString());
        field("year", day == null ? null : String.valueOf(day.getYear()));
        field("month", day == null ? null : String.valueOf(day.getMonthValue()));
        field("location", text(citation.place()));
        field("url", citation.address() == null ? null : Tex.address(citation.address()));
        out.write("}\n\n");
    }

    private void field(String name, String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            out.write("  " + name + " = {" + value + "},\n");
        }
    }

    private static String text(String value) {
        return value == null ? null : Tex.escaped(value);
    }

    /** In braces where a word in it would end the name. */
    private static String person(String name) {
        String written = Tex.escaped(PersonName.of(name).inverted(false));
        return (" " + written.toLowerCase(Locale.ROOT) + " ").contains(" and ") ? "{" + written + "}" : written;
    }

    /** Name, year and the beginning of the story's hash: the same in every export, and no two alike. */
    private static String key(Article story, Citation citation) {
        String name = citation.authors().isEmpty() ? "" : PersonName.of(citation.authors().getFirst()).family();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        String year = citation.published() == null ? "" : String.valueOf(citation.published().getYear());
        return (plain.isEmpty() ? "story" : plain) + year + "-" + story.id().substring(0, DIGITS_OF_KEY);
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}

package wirecopy.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import wirecopy.article.Article;
import wirecopy.article.Contributor;

/** A table (RFC 4180) with a row a story. No cell is a formula, whatever a story holds. */
final class CsvWriter implements StoryWriter {

    private static final CSVFormat TABLE = CSVFormat.RFC4180.builder().setHeader("headline", "subheadline", "authors", "outlet", "place", "published",
            "contributors", "body", "url", "path", "id").get();
    /** What spreadsheets take for the beginning of a formula, OWASP's list. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer out;
    private final CSVPrinter table;

    CsvWriter(OutputStream out) throws IOException {
        this.out = Utf8.writer(out);
        this.table = new CSVPrinter(this.out, TABLE);
    }

    @Override
    public void write(Article story) throws IOException {
        Citation citation = Citation.of(story);
        table.printRecord(Stream.of(story.headline(), citation.summary(), String.join("; ", citation.authors()), citation.outlet(), citation.place(),
                citation.published() == null ? null : citation.published().toString(),
                story.contributors().stream().map(CsvWriter::words).collect(Collectors.joining("; ")), story.body(), citation.address(),
                story.source().path(), story.id()).map(CsvWriter::cell));
    }

    private static String words(Contributor one) {
        String name = one.fullName() == null ? one.name() : one.fullName();
        return Stream.of(name, one.role(), one.organization(), one.place()).filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "", " (" + one.task().word() + ")"));
    }

    /** What would be a formula gets an apostrophe in front: a spreadsheet shows it as text. */
    private static String cell(String value) {
        boolean formula = value != null && !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        return formula ? '\'' + value : value;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}

package wirecopy.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stories can be written as. */
public enum Format {

    TEXT("text", "txt"), MARKDOWN("markdown", "md"), HTML("html", "html"), JSON_LINES("jsonl", "jsonl"), NINJS("ninjs", "json"), CSV("csv", "csv"),
    EPUB("epub", "epub"), BIBTEX("bibtex", "bib"), RIS("ris", "ris"), CSL_JSON("csl-json", "json");

    private final String word;
    private final String ending;

    Format(String word, String ending) {
        this.word = word;
        this.ending = ending;
    }

    /** The format's name on the command line. */
    public String word() {
        return word;
    }

    /** What names of its files end with, without the dot. */
    public String ending() {
        return ending;
    }

    /** A name for a file of this format that every system takes. */
    public String fileName(String title) {
        return SafeName.of(title) + '.' + ending;
    }

    /** Whether it is text, fit for a terminal. */
    public boolean isText() {
        return this != EPUB;
    }

    /** The format that is called so, or whose files end so. */
    public static Optional<Format> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.word.equals(plain)).findFirst()
                .or(() -> Arrays.stream(values()).filter(format -> format.ending.equals(plain)).findFirst());
    }

    /** A writer into a stream, which need not be buffered. */
    public StoryWriter writer(OutputStream out, Edition edition) throws IOException {
        return switch (this) {
            case TEXT -> new TextWriter(out);
            case MARKDOWN -> new MarkdownWriter(out);
            case HTML -> new HtmlWriter(out, edition);
            case JSON_LINES -> new JsonLinesWriter(out);
            case NINJS -> new NinjsWriter(out);
            case CSV -> new CsvWriter(out);
            case EPUB -> new EpubWriter(out, edition);
            case BIBTEX -> new BibtexWriter(out);
            case RIS -> new RisWriter(out);
            case CSL_JSON -> new CslJsonWriter(out);
        };
    }
}

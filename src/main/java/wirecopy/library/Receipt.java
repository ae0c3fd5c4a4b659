package wirecopy.library;

import java.util.List;

/**
 * What an import did, input by input: found = added + already here + unreadable + skipped.
 *
 * @param rows      every input that did not simply come in, and every added one, in the order found
 * @param cancelled whether it was ended before all was read
 */
public record Receipt(List<Row> rows, boolean cancelled) {

    public Receipt {
        rows = List.copyOf(rows);
    }

    public int count(Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** Whether a story at this path or below it was added or already here. */
    public boolean hasStoryUnder(String path) {
        return rows.stream().anyMatch(row -> row.id() != null && Below.is(row.path(), path));
    }

    /** The receipt as a text to keep: the sums, then each input with what became of it and why. */
    public String asText() {
        return ReceiptText.plain(this);
    }

    /** The receipt as a table of comma-separated values (RFC 4180), one input a line, with a line of titles. */
    public String asCsv() {
        return ReceiptText.csv(this);
    }

    /** What became of an input. */
    public enum Outcome {
        ADDED, ALREADY_HERE, UNREADABLE, SKIPPED
    }

    /**
     * @param path   the input, see {@link wirecopy.article.Source#path()}
     * @param reason why it did not come in, a plain sentence without a full stop, or null
     * @param id     the story's identity, or null where there is none
     */
    public record Row(String path, Outcome outcome, String reason, String id) {
    }
}

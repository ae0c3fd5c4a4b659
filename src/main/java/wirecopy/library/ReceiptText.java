package wirecopy.library;

import java.util.Locale;

import wirecopy.library.Receipt.Outcome;
import wirecopy.library.Receipt.Row;

/** A receipt written out. */
final class ReceiptText {

    private static final String END = "\r\n";

    private ReceiptText() {
    }

    static String plain(Receipt receipt) {
        StringBuilder text = new StringBuilder();
        text.append(receipt.rows().size()).append(" found");
        for (Outcome outcome : Outcome.values()) {
            text.append(outcome.ordinal() == 0 ? " = " : " + ").append(receipt.count(outcome)).append(' ').append(words(outcome));
        }
        text.append('\n').append(receipt.cancelled() ? "Ended before all was read.\n" : "").append('\n');
        for (Row row : receipt.rows()) {
            text.append(words(row.outcome())).append(": ").append(oneLine(row.path()));
            text.append(row.reason() == null ? "" : " (" + oneLine(row.reason()) + ")").append('\n');
        }
        return text.toString();
    }

    /** A name may have line ends in it. */
    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }

    static String csv(Receipt receipt) {
        StringBuilder text = new StringBuilder("outcome,path,reason,story").append(END);
        for (Row row : receipt.rows()) {
            text.append(words(row.outcome())).append(',').append(cell(row.path())).append(',').append(cell(row.reason())).append(',')
                    .append(cell(row.id())).append(END);
        }
        return text.toString();
    }

    private static String words(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String cell(String value) {
        return value == null ? "" : '"' + value.replace("\"", "\"\"") + '"';
    }
}

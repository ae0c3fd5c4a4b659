package wirecopy.desktop.reader;

import wirecopy.article.Dateline;

/** Finds where the dateline ends in the paragraph that it opens: {@code EL PASO, Texas (AP) —}. */
final class DatelineEnd {

    /** How far after its known parts the closing dash may stand: room for brackets, spaces and a comma. */
    private static final int SLACK = 12;

    private DatelineEnd() {
    }

    /** The offset after the dash (or the last known part), or 0 where the text does not open with the place. */
    static int in(String text, Dateline dateline) {
        if (dateline.place() == null || !text.startsWith(dateline.place())) {
            return 0;
        }
        int end = after(text, dateline.place(), 0);
        end = after(text, dateline.agency(), end);
        end = after(text, dateline.date(), end);
        for (int i = end; i < Math.min(text.length(), end + SLACK); i++) {
            char c = text.charAt(i);
            if (c == '\u2014' || c == '\u2013' || c == ':') {
                return i + 1;
            }
            if (c == '-') {
                return text.startsWith("--", i) ? i + 2 : i + 1;
            }
            if (Character.isLetterOrDigit(c)) {
                break;
            }
        }
        return text.startsWith(")", end) ? end + 1 : end;
    }

    private static int after(String text, String part, int from) {
        int at = part == null ? -1 : text.indexOf(part, from);
        return at < 0 || at > from + SLACK ? from : at + part.length();
    }
}

package wirecopy.format.page;

import java.util.List;
import java.util.Locale;

/** Tells saved pages by their beginning. */
final class PageStart {

    /** As much of a text as is looked at. */
    private static final int BEGINNING = 4000;
    private static final List<String> STARTS = List.of("<!doctype html>", "<!doctype html ", "<html>", "<html ", "<head>", "<head ", "<body>", "<body ");

    private PageStart() {
    }

    static boolean is(String text) {
        int first = blanks(text, 0);
        if (first == text.length() || text.charAt(first) != '<') {
            return false; // asked of every file
        }
        String start = text.substring(0, Math.min(text.length(), BEGINNING)).toLowerCase(Locale.ROOT);
        int at = behindComments(start, 0);
        for (String known : STARTS) {
            if (start.startsWith(known, at)) {
                return true;
            }
        }
        int root = behindDeclarations(start, at);
        return start.startsWith("<html>", root) || start.startsWith("<html ", root);
    }

    /** Behind what tells the version of XML and the type of the document, which comes before its first element. */
    private static int behindDeclarations(String start, int from) {
        int at = from;
        while (start.startsWith("<?", at) || start.startsWith("<!", at)) {
            int end = start.indexOf('>', at);
            int bracket = start.indexOf('[', at);
            if (bracket >= 0 && bracket < end) {
                end = start.indexOf('>', Math.max(at, start.indexOf(']', bracket)));
            }
            if (end < 0) {
                return at;
            }
            at = behindComments(start, end + 1);
        }
        return at;
    }

    /** Browsers write a comment before the page that they save. */
    private static int behindComments(String start, int from) {
        int at = blanks(start, from);
        while (start.startsWith("<!--", at)) {
            int end = start.indexOf("-->", at);
            if (end < 0) {
                return at;
            }
            at = blanks(start, end + "-->".length());
        }
        return at;
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }
}

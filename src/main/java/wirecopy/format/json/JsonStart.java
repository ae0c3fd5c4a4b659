package wirecopy.format.json;

/** Tells JSON by its beginning: an object or a list of objects. A template's <code>{{</code>, or a line in brackets, is none. */
public final class JsonStart {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char RECORD_SEPARATOR = '\u001E';

    private JsonStart() {
    }

    /** @param text the beginning of a file, or all of it */
    public static boolean is(CharSequence text) {
        int at = blanks(text, 0);
        if (at < text.length() && text.charAt(at) == '[') {
            at = blanks(text, at + 1);
        }
        return isObject(text, at);
    }

    /** Whether an object begins at a place: a brace, then either its end or a name in quotes and a colon. */
    private static boolean isObject(CharSequence text, int start) {
        if (start >= text.length() || text.charAt(start) != '{') {
            return false;
        }
        int at = blanks(text, start + 1);
        if (at < text.length() && text.charAt(at) == '}') {
            return isEnd(text, at + 1);
        }
        if (at >= text.length() || text.charAt(at) != '"') {
            return false;
        }
        at++;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = blanks(text, at + 1);
        return at < text.length() && text.charAt(at) == ':';
    }

    /** Whether only more of the list, or nothing, follows an empty object. */
    private static boolean isEnd(CharSequence text, int from) {
        int at = blanks(text, from);
        return at >= text.length() || text.charAt(at) == ',' || text.charAt(at) == ']';
    }

    private static int blanks(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == BYTE_ORDER_MARK || c == RECORD_SEPARATOR;
    }
}

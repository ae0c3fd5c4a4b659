package wirecopy.article;

/** White space in the sense of the law of losslessness: characters that a reader cannot see. */
public final class Blank {

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Blank() {
    }

    /** White space of any width, line ends, control characters (NUL too), byte order marks. */
    public static boolean is(char c) {
        return c <= ' ' || (c >= 0x7F && (Character.isSpaceChar(c) || Character.isISOControl(c) || isInvisible(c)));
    }

    public static boolean is(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text with each run of white space as one space and none at the ends; invisible characters go without a trace. */
    public static String normalize(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            } else if (!isInvisible(c)) {
                gap = true;
            }
        }
        return out.toString();
    }

    private static boolean isInvisible(char c) {
        return c == 0 || c == ZERO_WIDTH_SPACE || c == BYTE_ORDER_MARK;
    }
}

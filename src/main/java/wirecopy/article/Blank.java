package wirecopy.article;

import java.util.Arrays;

/** White space in the sense of the law of losslessness: characters that a reader cannot see. */
public final class Blank {

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** Yes or no for every character: a look into a table is the quickest of all tests, in any script. */
    private static final boolean[] BLANK = table();

    private Blank() {
    }

    /** Unicode's spaces (category Z) and control characters, and the two invisible ones. */
    private static boolean[] table() {
        boolean[] blank = new boolean[Character.MAX_VALUE + 1];
        Arrays.fill(blank, 0, ' ' + 1, true);
        Arrays.fill(blank, 0x7F, 0xA0 + 1, true);
        Arrays.fill(blank, 0x2000, ZERO_WIDTH_SPACE + 1, true);
        for (char space : new char[] {0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, BYTE_ORDER_MARK}) {
            blank[space] = true;
        }
        return blank;
    }

    /** White space of any width, line ends, control characters (NUL too), byte order marks. */
    public static boolean is(char c) {
        return BLANK[c];
    }

    public static boolean is(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character takes no room at all: nothing is left where it stood. */
    public static boolean isInvisible(char c) {
        return c == 0 || c == ZERO_WIDTH_SPACE || c == BYTE_ORDER_MARK;
    }

    /** The text with each run of white space as one space and none at the ends; invisible characters go without a trace. */
    public static String normalize(String text) {
        char[] chars = text.toCharArray();
        int length = 0;
        boolean afterBlank = true;
        for (char c : chars) {
            if (isInvisible(c)) {
                continue;
            }
            boolean blank = is(c);
            chars[length] = blank ? ' ' : c;
            length += blank && afterBlank ? 0 : 1;
            afterBlank = blank;
        }
        return new String(chars, 0, length > 0 && afterBlank ? length - 1 : length);
    }
}

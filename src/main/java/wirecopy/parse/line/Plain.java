package wirecopy.parse.line;

/** Text made easy to compare: lower case, straight quotes. Of long lines only both ends are kept. */
final class Plain {

    private static final int END = 160;

    private Plain() {
    }

    static String of(String text) {
        int length = text.length();
        boolean whole = length <= 2 * END;
        StringBuilder plain = new StringBuilder(whole ? length : 2 * END + 3);
        append(plain, text, 0, whole ? length : END);
        if (!whole) {
            plain.append(" … ");
            append(plain, text, length - END, length);
        }
        return plain.toString();
    }

    private static void append(StringBuilder plain, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                plain.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            } else {
                plain.append(switch (c) {
                    case '’', '‘' -> '\'';
                    case '“', '”' -> '"';
                    default -> Character.toLowerCase(c);
                });
            }
        }
    }

    /** Without marks at the end and arrows, dots, brackets around. */
    static String bare(String plain) {
        int start = 0;
        int end = plain.length();
        while (end > start && isMark(plain.charAt(end - 1))) {
            end--;
        }
        while (start < end && isMark(plain.charAt(start))) {
            start++;
        }
        return plain.substring(start, end);
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && " .:!?…>»→<«←()[]|*•–—-\"".indexOf(c) >= 0;
    }
}

package wirecopy.parse.words;

/** Compares texts where they stand, without a copy of them: capitals count as small letters, curly quotes as straight ones. */
public final class Letters {

    private Letters() {
    }

    /** The character that a character counts as. */
    public static char plain(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case '’', '‘' -> '\'';
            case '“', '”' -> '"';
            default -> Character.toLowerCase(c);
        };
    }

    public static String plain(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(plain[i]);
        }
        return new String(plain);
    }

    /** @param words plain */
    public static boolean startsWith(String text, String words) {
        return standsAt(text, 0, words);
    }

    /** @param words plain */
    public static boolean standsAt(String text, int at, String words) {
        if (at < 0 || at + words.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (plain(text.charAt(at + i)) != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether words stand before a place of a text.
     *
     * @param words plain
     */
    public static boolean endsAt(String text, int end, String words) {
        int last = words.length() - 1;
        return end > last && plain(text.charAt(end - 1)) == words.charAt(last) && standsAt(text, end - words.length(), words);
    }
}

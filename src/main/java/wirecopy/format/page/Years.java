package wirecopy.format.page;

/** Finds years in text. */
final class Years {

    private static final int DIGITS = 4;

    private Years() {
    }

    /** Whether a year of this or the last century stands in a text by itself. */
    static boolean in(String text) {
        for (int i = 0; i + DIGITS <= text.length(); i++) {
            boolean century = text.startsWith("19", i) || text.startsWith("20", i);
            if (century && isDigit(text, i + 2) && isDigit(text, i + 3) && !isWord(text, i - 1) && !isWord(text, i + DIGITS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) < 128 && Character.isLetterOrDigit(text.charAt(at)));
    }
}

package wirecopy.format.story;

import java.util.Locale;

/** Tells a summary that only repeats how the text begins. */
public final class Repeats {

    /** A summary is looked for in so much more of the text than it is long itself. */
    private static final int MORE = 600;

    private Repeats() {
    }

    /** Whether the beginning of a text holds a summary, word for word, the end of which may be cut off. */
    public static boolean in(String text, String summary) {
        return anywhere(text.substring(0, Math.min(text.length(), 2 * summary.length() + MORE)), summary);
    }

    /** Whether a text holds a summary, word for word, wherever. */
    public static boolean anywhere(String text, String summary) {
        String plain = letters(cut(summary));
        return !plain.isEmpty() && letters(text).contains(plain);
    }

    private static String cut(String summary) {
        String end = summary.strip();
        for (String mark : new String[] {"[…]", "[...]", "…", "..."}) {
            if (end.endsWith(mark)) {
                return end.substring(0, end.length() - mark.length());
            }
        }
        return end;
    }

    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}

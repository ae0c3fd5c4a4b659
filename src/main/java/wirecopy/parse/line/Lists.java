package wirecopy.parse.line;

import java.util.List;

import wirecopy.article.Kind;

/** Tells the heading of the next part from one more item, where the lines above are a list, a quotation or lead into something. */
final class Lists {

    private static final int LONG_PARAGRAPH = 200;
    private static final int PARAGRAPH = 100;
    private static final int FEWEST_WORDS = 3;
    private static final int LONG_LINE = 100;
    private static final int SHORT_TITLE = 40;
    private static final int LETTERS_TO_A_DIGIT = 3;

    private Lists() {
    }

    /** Whether a short line, all the same, heads the long paragraph below it. */
    static boolean endBefore(List<Judged> lines, int i) {
        String text = lines.get(i).line().text();
        String before = lines.get(i - 1).line().text();
        boolean led = before.endsWith(":") && Shape.words(before) >= FEWEST_WORDS;
        if (text.endsWith(":") || text.contains("www.") || !leadsToPart(lines.get(i + 1), led ? PARAGRAPH : LONG_PARAGRAPH) || isTable(text)) {
            return false;
        }
        return led || isSigned(before) || before.startsWith("Rating: ") || text.endsWith("?")
                || isNumbered(text) && !isNumbered(before)
                || before.length() >= LONG_LINE && text.length() <= SHORT_TITLE && text.indexOf(',') < 0;
    }

    private static boolean leadsToPart(Judged next, int shortest) {
        String text = next.line().text();
        return next.kind() == Kind.BODY && text.length() >= shortest && Shape.endsSentence(text) && !Character.isLowerCase(text.codePointAt(0));
    }

    /** {@code 2017 457 223 2018 399 209}: many digits among few letters. */
    private static boolean isTable(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return digits > 2 && digits * LETTERS_TO_A_DIGIT > text.chars().filter(Character::isLetter).count();
    }

    /** {@code - Jane Doe}, {@code — Jane Doe (@jane) May 1, 2019}, {@code The pier [Ada Lund/The Sun]}: what someone wrote or drew ends there. */
    private static boolean isSigned(String text) {
        boolean sign = text.startsWith("- ") || text.startsWith("-- ") || text.startsWith("— ");
        return sign && Shape.words(text) <= FEWEST_WORDS + 1 || text.contains("(@") || text.endsWith("]");
    }

    /** {@code 1. Ferries are slow}, {@code 2) Boats are old}. */
    private static boolean isNumbered(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > 0 && end + 1 < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
    }
}

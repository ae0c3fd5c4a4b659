package wirecopy.parse.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import wirecopy.article.Block;
import wirecopy.article.Dateline;
import wirecopy.article.Kind;

/** The day of publication, where the lines about time or authors, or the dateline, give day, month and year. */
public final class PublicationDay {

    private static final Pattern ISO = Pattern.compile("\\b((?:19|20|21)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");
    private static final int SHORTEST_MONTH = 3;

    private PublicationDay() {
    }

    /**
     * The day, or null.
     *
     * @param dateline the story's, or null; its day counts where no line has one
     */
    public static LocalDate read(List<Block> blocks, Dateline dateline) {
        for (Block block : blocks) {
            LocalDate day = block.kind() == Kind.TIMESTAMP || block.kind() == Kind.BYLINE ? read(block.text()) : null;
            if (day != null) {
                return day;
            }
        }
        return dateline == null || dateline.date() == null ? null : read(dateline.date());
    }

    /** The day that a text names, with its year, or null. */
    static LocalDate read(String text) {
        Matcher iso = text.indexOf('-') < 0 ? null : ISO.matcher(text);
        return iso != null && iso.find() ? day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))) : inWords(text);
    }

    private static LocalDate inWords(String text) {
        int day = 0;
        int month = 0;
        int year = 0;
        for (int at = 0; at < text.length(); ) {
            int clock = clockEnd(text, at);
            int end = clock > at ? clock : wordEnd(text, at);
            String word = clock > at ? "" : text.substring(at, end);
            int number = number(word);
            int named = month == 0 && number < 0 && word.length() >= SHORTEST_MONTH ? Months.number(word) : 0;
            if (number >= 1900 && number <= 2200 && year == 0) {
                year = number;
            } else if (number >= 1 && number <= 31 && day == 0) {
                day = number;
            } else if (named > 0) {
                month = named;
            }
            at = Math.max(end, at + 1);
        }
        return day(year, month, day);
    }

    /** Where the word that begins at a place ends, a time of day being none of it. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isWordPart(text.codePointAt(end)) && clockEnd(text, end) == end) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isWordPart(int character) {
        return switch (Character.getType(character)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }

    /** Where a time of day such as {@code 6:13} or {@code 18.05:30} ends that begins at a place; the place itself where none does. */
    private static int clockEnd(String text, int at) {
        int hours = isDigit(text, at) ? isDigit(text, at + 1) ? 2 : 1 : 0;
        int mark = at + hours;
        boolean clock = hours > 0 && mark < text.length() && (text.charAt(mark) == ':' || text.charAt(mark) == '.') && isNumber(text, mark + 1);
        if (!clock) {
            return at;
        }
        int end = mark + 3;
        return end < text.length() && text.charAt(end) == ':' && isNumber(text, end + 1) ? end + 3 : end;
    }

    /** Whether two digits stand at a place. */
    private static boolean isNumber(String text, int at) {
        return isDigit(text, at) && isDigit(text, at + 1);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static LocalDate day(int year, int month, int day) {
        try {
            return day > 0 && month > 0 && year > 0 ? LocalDate.of(year, month, day) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String word) {
        boolean digits = !word.isEmpty() && word.length() <= 4;
        for (int i = 0; i < word.length() && digits; i++) {
            digits = isDigit(word, i);
        }
        return digits ? Integer.parseInt(word) : -1;
    }
}

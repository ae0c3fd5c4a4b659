package wirecopy.parse.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import wirecopy.article.Block;
import wirecopy.article.Dateline;
import wirecopy.article.Kind;

/** The day of publication, where the lines about time or authors, or the dateline, give day, month and year. */
public final class PublicationDay {

    private static final Pattern ISO = Pattern.compile("\\b((?:19|20|21)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d\\d(:\\d\\d)?");

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
        Matcher iso = ISO.matcher(text);
        return iso.find() ? day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))) : inWords(text);
    }

    private static LocalDate inWords(String text) {
        int day = 0;
        int month = 0;
        int year = 0;
        for (String word : CLOCK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").split("[^\\p{L}\\p{N}]+")) {
            int number = number(word);
            int named = Months.number(word);
            if (number >= 1900 && number <= 2200 && year == 0) {
                year = number;
            } else if (number >= 1 && number <= 31 && day == 0) {
                day = number;
            } else if (named > 0 && month == 0) {
                month = named;
            }
        }
        return day(year, month, day);
    }

    private static LocalDate day(int year, int month, int day) {
        try {
            return day > 0 && month > 0 && year > 0 ? LocalDate.of(year, month, day) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String word) {
        boolean digits = !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : -1;
    }
}

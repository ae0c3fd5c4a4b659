package wirecopy.parse.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import wirecopy.article.Block;
import wirecopy.article.Kind;

/** The day of publication, where the lines about time or authors give day, month and year. */
public final class PublicationDay {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d\\d(:\\d\\d)?");

    private PublicationDay() {
    }

    /** The day, or null. */
    public static LocalDate read(List<Block> blocks) {
        for (Block block : blocks) {
            LocalDate day = block.kind() == Kind.TIMESTAMP || block.kind() == Kind.BYLINE ? read(block.text()) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    static LocalDate read(String text) {
        int day = 0;
        int month = 0;
        int year = 0;
        for (String word : CLOCK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").split("[^\\p{L}\\p{N}]+")) {
            int number = number(word);
            int named = word.length() >= 3 ? MONTHS.indexOf(word.substring(0, 3)) + 1 : 0;
            if (number >= 1900 && number <= 2200 && year == 0) {
                year = number;
            } else if (number >= 1 && number <= 31 && day == 0) {
                day = number;
            } else if (named > 0 && month == 0 && !word.startsWith("mon")) {
                month = named;
            }
        }
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

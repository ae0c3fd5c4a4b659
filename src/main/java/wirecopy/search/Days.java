package wirecopy.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as typed: {@code 2007}, {@code 2007-06}, {@code 2007-06-18}, with {@code /} or {@code .} between as well. */
final class Days {

    static final List<String> NAMES = List.of("before", "after", "since", "date");

    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?[-/.]?");

    private Days() {
    }

    static boolean isName(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The clause, or null where the text is no day (yet). */
    static Clause read(String name, String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return null;
        }
        try {
            int year = Integer.parseInt(day.group(1));
            LocalDate first = LocalDate.of(year, number(day.group(2)), number(day.group(3)));
            LocalDate next = day.group(2) == null ? first.plusYears(1)
                    : day.group(3) == null ? first.plusMonths(1)
                    : first.plusDays(1);
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "before" -> new Clause.Published(null, first);
                case "date" -> new Clause.Published(first, next);
                default -> new Clause.Published(first, null);
            };
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static int number(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}

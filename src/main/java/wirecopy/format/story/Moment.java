package wirecopy.format.story;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points in time, which programs write in figures, as people read them. */
public final class Moment {

    private static final Pattern FIGURES = Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ]?(\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d{1,9})?)?)?"
            + " ?(?:Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final int FIRST_YEAR = 1800;

    private Moment() {
    }

    /**
     * {@code 2019-11-18T23:03:00Z}, or {@code 20191118T230300Z}, as "18 November 2019, 23:03", by the clock of its own place; what begins a day, as the
     * day. Other words as they are; null for null, and for a year before newspapers.
     */
    public static String inWords(String told) {
        Matcher figures = told == null ? null : FIGURES.matcher(told.strip());
        if (figures == null || !figures.matches()) {
            return told;
        }
        try {
            LocalDateTime time = LocalDateTime.of(number(figures, 1), number(figures, 2), number(figures, 3), number(figures, 4), number(figures, 5));
            if (time.getYear() < FIRST_YEAR) {
                return null;
            }
            boolean beginsTheDay = time.toLocalTime().equals(LocalTime.MIDNIGHT) && number(figures, 6) == 0;
            return beginsTheDay ? DAY.format(time) : DAY_AND_TIME.format(time);
        } catch (DateTimeException e) {
            return told;
        }
    }

    private static int number(Matcher figures, int group) {
        return figures.group(group) == null ? 0 : Integer.parseInt(figures.group(group));
    }
}

package wirecopy.format.page;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as pages declare them, as people read them. */
final class Moment {

    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final int FIRST_YEAR = 1800;
    private static final int COMPACT_ZONE = "+0000".length();

    private Moment() {
    }

    /** {@code 2019-11-18T23:03:00Z} as "18 November 2019, 23:03"; other words as they are; null for null, and for a year before newspapers. */
    static String inWords(String declared) {
        if (declared == null) {
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(withColon(declared));
            return time.getYear() < FIRST_YEAR ? null : READ.format(time);
        } catch (DateTimeException e) {
            return declared;
        }
    }

    /** {@code +0000} at the end as {@code +00:00}. */
    private static String withColon(String time) {
        int zone = time.length() - COMPACT_ZONE;
        boolean compact = zone > 0 && "+-".indexOf(time.charAt(zone)) >= 0 && time.indexOf('T') > 0 && time.indexOf(':', zone) < 0;
        return compact ? time.substring(0, time.length() - 2) + ':' + time.substring(time.length() - 2) : time;
    }
}

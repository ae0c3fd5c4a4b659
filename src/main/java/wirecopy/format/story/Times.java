package wirecopy.format.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points in time as formats write them. */
public final class Times {

    private static final Pattern BASIC = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)?(.*))?");

    private Times() {
    }

    /** {@code 20191118T230300Z} as {@code 2019-11-18T23:03:00Z}; what is written otherwise stays. */
    public static String plain(String time) {
        Matcher basic = BASIC.matcher(time);
        if (!basic.matches()) {
            return time;
        }
        String day = basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3);
        String seconds = basic.group(6) == null ? "" : ":" + basic.group(6);
        return basic.group(4) == null ? day : day + "T" + basic.group(4) + ":" + basic.group(5) + seconds + basic.group(7);
    }
}

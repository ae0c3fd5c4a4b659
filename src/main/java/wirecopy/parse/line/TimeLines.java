package wirecopy.parse.line;

import java.util.Set;

import wirecopy.parse.words.Letters;

/** Lines that are only a date or a time: {@code Updated at 12:40 p.m. ET}, {@code 6 years ago}. */
final class TimeLines {

    private static final int LONGEST = 110;
    private static final Set<String> NAMED = Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur",
            "thurs", "fri", "sat", "sun", "today", "yesterday", "noon", "midnight", "ago", "hour", "hours", "hr", "hrs", "minute",
            "minutes", "min", "mins", "day", "days", "week", "weeks", "month", "months", "year", "years");
    private static final Set<String> OTHER = Set.of("am", "pm", "a.m", "p.m", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt",
            "pt", "pst", "pdt", "gmt", "utc", "bst", "ist", "cet", "cest", "jst", "aest", "aedt", "hkt", "eastern", "pacific", "time",
            "updated", "update", "published", "posted", "on", "at", "the", "of", "last", "modified", "first", "created", "date", "issued",
            "filed", "originally", "and", "th", "st", "nd", "rd", "a", "an", "online", "revised");

    private TimeLines() {
    }

    static boolean isTime(Wording line) {
        return line.length() <= LONGEST && hasDigit(line.text()) && isMadeOfTime(line);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMadeOfTime(Wording line) {
        String text = line.text();
        boolean named = false;
        boolean number = false;
        int words = 0;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && isWordPart(text, at, start)) {
                at++;
            }
            if (at == start) {
                at++;
                continue;
            }
            String word = Letters.plain(text.substring(start, at));
            words++;
            if (Character.isDigit(word.charAt(0))) {
                number = true;
            } else if (NAMED.contains(word)) {
                named = true;
            } else if (!OTHER.contains(word)) {
                return false;
            }
        }
        String plain = line.plain();
        boolean clock = plain.indexOf(':') > 0 || plain.contains("p.m") || plain.contains("a.m");
        boolean date = plain.indexOf('/') > 0 || plain.split("-", -1).length == 3;
        return number && words > 0 && (named || clock || date);
    }

    /** A word, or a number with what belongs to it ("12:40", "3rd"); the stop inside "p.m" belongs to its word. */
    private static boolean isWordPart(String text, int at, int start) {
        char c = text.charAt(at);
        boolean inside = at > start && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean digits = Character.isDigit(text.charAt(start));
        if (Character.isLetter(c) && digits) {
            return false;
        }
        return Character.isLetterOrDigit(c) || inside && (c == '.' || digits && (c == ':' || c == '/' || c == '-'));
    }
}

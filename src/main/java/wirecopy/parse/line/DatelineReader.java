package wirecopy.parse.line;

import java.util.List;
import java.util.Set;

import wirecopy.article.Block;
import wirecopy.article.Dateline;
import wirecopy.article.Kind;

/** Reads the place that opens the story: {@code EL PASO, Texas (AP) —}, {@code LONDON, May 17 (IFR) -}, {@code Washington (CNN)}. */
public final class DatelineReader {

    private static final int LONGEST = 70;
    private static final int LONGEST_AGENCY = 24;
    private static final int FIRST_BODY_BLOCKS = 2;
    private static final Set<String> AGENCIES = Set.of("AP", "AFP", "Reuters", "Reuter", "UPI", "CNN", "CNN Business", "CNNMoney", "CBS News",
            "NBC News", "ABC News", "Bloomberg", "Xinhua", "dpa", "DPA", "Kyodo", "EFE", "ANSA", "TASS", "Interfax", "PTI", "IANS", "PA", "RNS",
            "BBC", "Fox News", "JTA", "CNS", "KHN");

    /** Words that open a sentence or name a person; no place begins with them. */
    private static final Set<String> OPENERS = Set.of("The", "At", "In", "On", "From", "When", "After", "President", "Sen.", "Rep.", "Gov.", "Mr.",
            "Mrs.", "Ms.", "Dr.", "Former");
    /** Labels in capitals before a dash. */
    private static final Set<String> NO_PLACES = Set.of("FILE", "BREAKING", "UPDATE", "UPDATED", "POINTS", "ANALYSIS", "WATCH", "EXCLUSIVE", "CORRECTION",
            "NOTE", "OPINION", "PHOTO", "PHOTOS", "VIDEO", "WOW", "TUNE", "SILVER", "GOLD", "LIVE", "ALERT", "WARNING", "REVIEW", "MORE", "RELATED",
            "READ", "NEWS", "STORY", "NO", "YES", "NOT", "THE", "AND");

    private DatelineReader() {
    }

    /** The dateline of the first body blocks, or null. */
    public static Dateline read(List<Block> blocks) {
        int seen = 0;
        for (Block block : blocks) {
            if (block.kind() == Kind.BODY && block.text().charAt(0) != '[' && seen++ < FIRST_BODY_BLOCKS) {
                Dateline found = read(block.text());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Whether a line is a dateline and nothing else, its dash at the end: {@code (Reuters) -}. */
    static boolean isAlone(String text) {
        return text.length() <= LONGEST && "-–—".indexOf(text.charAt(text.length() - 1)) >= 0 && hasAgency(text);
    }

    /** Whether a text opens with an agency in its dateline: {@code OSLO (Reuters) - Ships}. */
    static boolean hasAgency(String text) {
        Dateline dateline = text.indexOf('(') < 0 ? null : read(text);
        return dateline != null && dateline.agency() != null;
    }

    static Dateline read(String text) {
        String head = text.substring(0, Math.min(LONGEST + LONGEST_AGENCY, text.length()));
        int open = head.indexOf('(');
        int close = open < 0 ? -1 : head.indexOf(')', open);
        int dash = dash(head);
        if (dash > 0 && (open < 0 || dash < open)) {
            return place(head.substring(0, dash), null, true);
        }
        if (close < 0) {
            return null;
        }
        String agency = head.substring(open + 1, close).strip();
        boolean dashed = dash > close && head.substring(close + 1, dash).isBlank();
        boolean known = AGENCIES.contains(agency);
        boolean fits = known || dashed && isAgency(agency) && isSureOfItself(head.substring(0, open), agency);
        if (!fits) {
            return null;
        }
        return open == 0 ? new Dateline(null, agency, null) : place(head.substring(0, open), agency, dashed);
    }

    /** Before an agency that nobody knows, the place must be in capitals or have its state or its day behind a comma. Alone, the agency must. */
    private static boolean isSureOfItself(String place, String agency) {
        return place.indexOf(',') > 0 || Shape.isAllCapitals(place.isEmpty() ? agency : place);
    }

    /** {@code (R)}, {@code (D-Texas)} stand behind the names of politicians. */
    private static boolean isAgency(String words) {
        return words.length() > 1 && words.charAt(1) != '-' && words.length() <= LONGEST_AGENCY && Character.isUpperCase(words.charAt(0)) && words.indexOf('.') < 0;
    }

    private static int dash(String head) {
        for (int i = 1; i + 1 < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '—' || c == '–' || c == '-' && (isLoose(head, i) || head.charAt(i + 1) == '-')) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLoose(String head, int dash) {
        char before = head.charAt(dash - 1);
        return (before == ' ' || before == ')' || Character.isDigit(before)) && head.charAt(dash + 1) == ' ';
    }

    private static Dateline place(String words, String agency, boolean dashed) {
        String place = words.startsWith("By ") ? capitalsAtEnd(words.strip()) : words.strip();
        String by = agency;
        int last = Math.max(place.lastIndexOf(','), place.lastIndexOf(' '));
        String behind = place.substring(last + 1).strip();
        boolean pressRelease = behind.length() > 2 && behind.startsWith("/") && behind.endsWith("/");
        if (by == null && last > 0 && (pressRelease || AGENCIES.contains(behind))) {
            by = pressRelease ? behind.substring(1, behind.length() - 1) : behind;
            place = stripComma(place.substring(0, last).strip());
        }
        int date = DatelineDay.start(place);
        String day = date < 0 ? null : place.substring(date).strip();
        place = date < 0 ? place : stripComma(place.substring(0, date).strip());
        boolean dated = day != null && dashed;
        if (date == 0) {
            return by == null ? null : new Dateline(null, by, day);
        }
        return isPlace(place, by != null || dated) ? new Dateline(place, by, day) : null;
    }

    /** "By Jane Doe NEW YORK": the words in capitals that the line ends with. */
    private static String capitalsAtEnd(String words) {
        int start = words.length();
        for (int space = words.lastIndexOf(' '); space > 0; space = words.lastIndexOf(' ', space - 1)) {
            if (!Shape.isAllCapitals(words.substring(space + 1, start).strip())) {
                break;
            }
            start = space;
        }
        return words.substring(start).strip();
    }

    private static String stripComma(String place) {
        return place.endsWith(",") ? place.substring(0, place.length() - 1).strip() : place;
    }

    /** @param sure whether an agency or a date stands with it, so that small letters will do */
    private static boolean isPlace(String place, boolean sure) {
        if (place.isEmpty() || place.length() > LONGEST) {
            return false;
        }
        int comma = place.indexOf(',');
        String city = comma > 0 ? place.substring(0, comma) : place;
        boolean opensSentence = OPENERS.contains(city.substring(0, (city + ' ').indexOf(' ')));
        if (sure) {
            boolean sentence = comma < 0 && place.endsWith(".");
            return !sentence && !opensSentence && Shape.words(city) <= 5 && Character.isUpperCase(city.charAt(0));
        }
        if (place.endsWith(", D.C.")) {
            return Shape.words(city) == 1 && Character.isUpperCase(city.charAt(0));
        }
        return !opensSentence && city.length() >= 3 && Character.isLetter(city.charAt(0)) && Shape.isAllCapitals(city) && !isLabel(city);
    }

    /** Whether one of the words belongs to a label. */
    private static boolean isLabel(String words) {
        int start = 0;
        for (int end = 0; end <= words.length(); end++) {
            if (end == words.length() || !Character.isLetter(words.charAt(end))) {
                if (NO_PLACES.contains(words.substring(start, end))) {
                    return true;
                }
                start = end + 1;
            }
        }
        return false;
    }
}

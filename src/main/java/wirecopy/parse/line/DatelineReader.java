package wirecopy.parse.line;

import java.util.List;

import wirecopy.article.Block;
import wirecopy.article.Dateline;
import wirecopy.article.Kind;

/** Reads the place that opens the story: {@code EL PASO, Texas (AP) —}, {@code LONDON, May 17 (IFR) -}, {@code Washington (CNN)}. */
public final class DatelineReader {

    private static final int LONGEST = 70;
    private static final int FIRST_BODY_BLOCKS = 2;
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DatelineReader() {
    }

    /** The dateline of the first body blocks, or null. */
    public static Dateline read(List<Block> blocks) {
        int seen = 0;
        for (Block block : blocks) {
            if (block.kind() == Kind.BODY && seen++ < FIRST_BODY_BLOCKS) {
                Dateline found = read(block.text());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    static Dateline read(String text) {
        String head = text.substring(0, Math.min(LONGEST + 20, text.length()));
        int open = head.indexOf('(');
        int close = open < 0 ? -1 : head.indexOf(')', open);
        int dash = dash(head);
        boolean withAgency = open > 0 && close > 0 && open < LONGEST && (dash < 0 || open < dash || dash > open);
        if (dash >= 0 && (open < 0 || dash < open)) {
            return place(head.substring(0, dash), null, true);
        }
        if (!withAgency) {
            return null;
        }
        String agency = head.substring(open + 1, close).strip();
        boolean isAgency = !agency.isEmpty() && agency.length() <= 24 && Character.isUpperCase(agency.charAt(0)) && agency.indexOf('.') < 0;
        boolean dashed = dash > close && head.substring(close + 1, dash).isBlank();
        return isAgency ? place(head.substring(0, open), agency, dashed) : null;
    }

    private static int dash(String head) {
        for (int i = 0; i + 1 < head.length(); i++) {
            char c = head.charAt(i);
            boolean loose = i > 0 && (head.charAt(i - 1) == ' ' || head.charAt(i - 1) == ')') && head.charAt(i + 1) == ' ';
            boolean isDash = c == '—' || c == '–' || c == '-' && (loose || head.charAt(i + 1) == '-');
            if (isDash) {
                return i;
            }
        }
        return -1;
    }

    /** @param dashed whether a dash follows: without one the agency alone must carry the dateline, and the place may be in small letters */
    private static Dateline place(String words, String agency, boolean dashed) {
        String place = words.strip();
        String date = null;
        int comma = place.lastIndexOf(',');
        if (comma > 0 && isDate(place.substring(comma + 1).strip())) {
            date = place.substring(comma + 1).strip();
            place = place.substring(0, comma).strip();
        }
        if (place.isEmpty() || place.length() > LONGEST || !startsInCapitals(place, agency != null)) {
            return null;
        }
        return new Dateline(place, agency, date);
    }

    private static boolean isDate(String words) {
        String lower = words.toLowerCase(java.util.Locale.ROOT);
        boolean month = MONTHS.stream().anyMatch(lower::startsWith);
        return month && lower.chars().anyMatch(Character::isDigit);
    }

    private static boolean startsInCapitals(String place, boolean agency) {
        String city = place.indexOf(',') > 0 ? place.substring(0, place.indexOf(',')) : place;
        if (agency) {
            return city.chars().filter(c -> c == ' ').count() <= 4 && Character.isUpperCase(city.charAt(0)) && place.indexOf('.') != place.length() - 1;
        }
        return city.length() >= 3 && Shape.isAllCapitals(city);
    }
}

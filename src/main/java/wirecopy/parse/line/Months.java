package wirecopy.parse.line;

import java.util.List;
import java.util.Locale;

/** English names of months, whole or cut short as papers do: {@code Sept}, {@code Dec}. */
final class Months {

    private static final List<String> NAMES = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december");

    private Months() {
    }

    /** The number of the month that a word without dot or comma names, or 0. */
    static int number(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < NAMES.size(); i++) {
            String whole = NAMES.get(i);
            if (name.equals(whole) || name.equals(whole.substring(0, 3)) || name.equals("sept") && whole.startsWith(name)) {
                return i + 1;
            }
        }
        return 0;
    }
}

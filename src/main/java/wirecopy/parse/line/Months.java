package wirecopy.parse.line;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** English names of months, whole or cut short as papers do: {@code Sept}, {@code Dec}. */
final class Months {

    private static final int SHORT = 3;
    private static final int LONGEST = 9;
    private static final String[] NAMES = {"january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december"};
    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {
    }

    /** The number of the month that a word without dot or comma names, or 0. */
    static int number(String word) {
        return word.length() < SHORT || word.length() > LONGEST ? 0 : NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>(Map.of("sept", 9));
        for (int i = 0; i < NAMES.length; i++) {
            numbers.put(NAMES[i], i + 1);
            numbers.put(NAMES[i].substring(0, SHORT), i + 1);
        }
        return Map.copyOf(numbers);
    }
}

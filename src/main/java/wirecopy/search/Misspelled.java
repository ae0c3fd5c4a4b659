package wirecopy.search;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the name that a misspelled one was meant to be. */
final class Misspelled {

    private static final int FEWEST_LETTERS = 4;
    private static final int MOST_LETTERS = 20;

    private Misspelled() {
    }

    /** The nearest name of a field, at most two letters off, or null. */
    static String fieldName(String typed) {
        return nearest(typed, Stream.of(Field.allNames(), Days.NAMES.stream(), Stream.of(Tags.NAME)).flatMap(names -> names));
    }

    /** The nearest name of a mark, or null. */
    static String mark(String typed) {
        return nearest(typed, Stream.concat(Stream.of("unread"), Stream.of(Mark.values()).map(Mark::word)));
    }

    private static String nearest(String typed, Stream<String> names) {
        String name = typed.toLowerCase(Locale.ROOT);
        if (name.length() < FEWEST_LETTERS || name.length() > MOST_LETTERS) {
            return null;
        }
        return names.filter(known -> known.length() >= FEWEST_LETTERS && distance(name, known) <= 2)
                .min(Comparator.comparingInt(known -> distance(name, known)))
                .orElse(null);
    }

    /** How many letters must be changed, added or left out to come from one to the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}

package wirecopy.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * A name as lists of references sort it.
 *
 * @param given  or null, where a name has only one part
 * @param suffix such as {@code Jr.}, or null
 */
record PersonName(String family, String given, String suffix) {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    /** They belong to the family's name behind them, if in lower case. */
    private static final Set<String> PARTICLES = Set.of("van", "von", "de", "da", "di", "du", "del", "della", "dos", "la", "le", "der", "den", "ter", "ten",
            "zu", "al", "el", "bin", "ibn", "af", "av");

    /** By the custom of English bylines: the last word is the family's name, with the particles before it. */
    static PersonName of(String name) {
        String[] words = name.replace(',', ' ').strip().split("\\s+");
        int end = words.length;
        String last = words[end - 1].replace(".", "").toLowerCase(Locale.ROOT);
        boolean suffixed = end > 2 && SUFFIXES.contains(last);
        end -= suffixed ? 1 : 0;
        int start = end - 1;
        while (start > 1 && PARTICLES.contains(words[start - 1])) {
            start--;
        }
        return new PersonName(joined(words, start, end), start == 0 ? null : joined(words, 0, start), suffixed ? words[end] : null);
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

    /** {@code Family, Suffix, Given}, as BibTeX and RIS have it, with other commas between. */
    String inverted(boolean suffixLast) {
        if (given == null) {
            return family;
        }
        if (suffix == null) {
            return family + ", " + given;
        }
        return suffixLast ? family + ", " + given + ", " + suffix : family + ", " + suffix + ", " + given;
    }
}

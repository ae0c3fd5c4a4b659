package wirecopy.parse.line;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The languages besides English that have cues of their own, told by their small words. */
enum Language {

    GERMAN("de.cues", Set.of("der", "die", "und", "das", "den", "von", "zu", "mit", "ist", "im", "nicht", "ein", "eine", "auf", "für", "dem",
            "sich", "des", "auch", "wird")),
    FRENCH("fr.cues", Set.of("le", "la", "les", "des", "et", "en", "du", "une", "un", "est", "dans", "pour", "qui", "sur", "au", "pas", "il",
            "par", "plus", "aux")),
    SPANISH("es.cues", Set.of("el", "la", "los", "las", "y", "en", "del", "un", "una", "con", "es", "su", "al", "por", "se", "lo", "más", "pero",
            "sus", "le")),
    PORTUGUESE("pt.cues", Set.of("o", "os", "as", "e", "em", "do", "da", "dos", "das", "um", "uma", "com", "no", "na", "não", "ao", "mais",
            "é", "pelo", "foi"));

    private static final int ENOUGH_WORDS = 200;
    private static final int FEWEST_WORDS = 20;
    private static final int LONGEST_WORD = 5;
    private static final int PERCENT = 12;

    private final Cues cues;
    private final Set<String> smallWords;

    Language(String cues, Set<String> smallWords) {
        this.cues = Cues.read(cues);
        this.smallWords = smallWords;
    }

    Cues cues() {
        return cues;
    }

    /**
     * The language of a text that is not English, or null where it is another one, or not sure: too short, or with nearly as many
     * small words of a second language.
     */
    static Language of(List<Line> lines) {
        int[] found = new int[values().length];
        int words = 0;
        for (Line line : lines) {
            String text = line.text();
            for (int start = 0; start < text.length() && words < ENOUGH_WORDS; words++) {
                int space = text.indexOf(' ', start);
                int end = space < 0 ? text.length() : space;
                if (end - start <= LONGEST_WORD) {
                    count(text.substring(start, end).toLowerCase(Locale.ROOT), found);
                }
                start = end + 1;
            }
        }
        return words < FEWEST_WORDS ? null : surest(found, words);
    }

    private static void count(String word, int[] found) {
        for (Language language : values()) {
            found[language.ordinal()] += language.smallWords.contains(word) ? 1 : 0;
        }
    }

    private static Language surest(int[] found, int words) {
        int best = 0;
        for (int i = 1; i < found.length; i++) {
            best = found[i] > found[best] ? i : best;
        }
        for (int i = 0; i < found.length; i++) {
            if (i != best && found[i] * 3 > found[best] * 2) {
                return null;
            }
        }
        return found[best] * 100 >= words * PERCENT ? values()[best] : null;
    }
}

package wirecopy.parse.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A quick look before the real reading: in every line that credits someone stands one of these phrases. Looks at blocks of three
 * characters, and leaps over those in which no phrase can end (Wu and Manber, 1994).
 */
final class Signs {

    private static final int BLOCK = 3;
    private static final int TABLE = 1 << 14;
    private static final List<String> OBJECTS = List.of(" from ", " in ", " at ", " this ", " for this ", " on this ", " the ", " and ");

    private static final Signs OF_CREDITS = new Signs(ofCredits());

    private final int shortest;
    private final byte[] leaps = new byte[TABLE];
    private final String[][] phrases = new String[TABLE][];

    Signs(List<String> all) {
        shortest = Math.min(Byte.MAX_VALUE, all.stream().mapToInt(String::length).min().orElseThrow());
        java.util.Arrays.fill(leaps, (byte) (shortest - BLOCK + 1));
        for (String phrase : all) {
            for (int end = BLOCK; end <= shortest; end++) {
                int block = block(phrase, end);
                leaps[block] = (byte) Math.min(leaps[block], shortest - end);
            }
            int last = block(phrase, shortest);
            List<String> same = new ArrayList<>(phrases[last] == null ? List.of() : List.of(phrases[last]));
            same.add(phrase);
            phrases[last] = same.toArray(String[]::new);
        }
    }

    /** Behind the first sign of a credit between two places of a text, or -1. */
    static int end(String text, int from, int to) {
        return OF_CREDITS.firstEnd(text, from, to);
    }

    /** Behind the first phrase that lies between two places of a text, or -1. */
    int firstEnd(String text, int from, int to) {
        int at = from + shortest;
        while (at <= to) {
            int block = block(text, at);
            int leap = leaps[block];
            if (leap > 0) {
                at += leap;
                continue;
            }
            int end = endOfPhrase(text, at - shortest, to, phrases[block]);
            if (end >= 0) {
                return end;
            }
            at++;
        }
        return -1;
    }

    private static int endOfPhrase(String text, int start, int to, String[] candidates) {
        for (String phrase : candidates) {
            if (start + phrase.length() <= to && text.regionMatches(true, start, phrase, 0, phrase.length())) {
                return start + phrase.length();
            }
        }
        return -1;
    }

    /** The number of the block before a place. Letters count the same in either case; others may share a number. */
    private static int block(String text, int end) {
        int first = text.charAt(end - 3) | 0x20;
        int second = text.charAt(end - 2) | 0x20;
        int third = text.charAt(end - 1) | 0x20;
        return (first * 31 + second) * 37 + third & TABLE - 1;
    }

    private static List<String> ofCredits() {
        List<String> all = new ArrayList<>();
        Lexicon.SIGNS.forEach(sign -> all.add(sign.replace('_', ' ')));
        for (String opening : Lexicon.OPENINGS.keySet()) {
            boolean colon = opening.endsWith(" :");
            all.add(colon ? opening.substring(0, opening.length() - 2) + ": " : opening + " ");
            if (colon) {
                all.add(opening + " ");
            }
        }
        Lexicon.TASKS.keySet().forEach(task -> all.add(task + " by"));
        Lexicon.VERBS.keySet().forEach(verb -> all.addAll(signs(verb)));
        return all.stream().map(sign -> sign.toLowerCase(Locale.ROOT)).distinct().toList();
    }

    /** "contributed" is no word of every day; "wrote" needs something behind it that credits have. */
    private static List<String> signs(String verb) {
        boolean rare = Lexicon.VERBS.get(verb) == wirecopy.article.Task.CONTRIBUTING;
        return rare ? List.of(verb) : OBJECTS.stream().map(object -> verb + object).toList();
    }
}

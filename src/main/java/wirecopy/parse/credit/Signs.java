package wirecopy.parse.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import wirecopy.article.Task;

/**
 * A quick look before the real reading: in every line that credits someone stands one of these phrases. Looks at four characters in
 * a row, then leaps: each phrase is so long that one of the looks falls into its first letters.
 */
final class Signs {

    private static final int LOOK = 4;
    /** Shorter ones would make the leaps short. */
    private static final int SHORTEST = 7;
    private static final int TABLE = 1 << 15;
    private static final List<String> OBJECTS = List.of(" from ", " this ", " for this ", " on this ", " and ");
    /** What others do too, or what alone belongs to a picture: a credit only beside another one. */
    private static final Set<String> OTHERS_TOO = Set.of("illustration", "illustrations", "illustrated", "drawings", "picture", "pictures", "report", "data");

    private static final Signs OF_CREDITS = new Signs(ofCredits());

    private final int leap;
    private final Sign[][] signs = new Sign[TABLE][];
    /** One bit for each place of the table that is in use: small enough to be at hand. */
    private final long[] used = new long[TABLE / Long.SIZE];

    /**
     * @param offset where in the phrase a look fell
     */
    private record Sign(String phrase, int offset) {
    }

    /** @param phrases in small letters, of at least four characters each */
    Signs(List<String> phrases) {
        leap = phrases.stream().mapToInt(String::length).min().orElseThrow() - LOOK + 1;
        for (String phrase : phrases) {
            for (int offset = 0; offset < leap; offset++) {
                int look = look(phrase, offset);
                List<Sign> same = new ArrayList<>(signs[look] == null ? List.of() : List.of(signs[look]));
                same.add(new Sign(phrase, offset));
                signs[look] = same.toArray(Sign[]::new);
                used[look / Long.SIZE] |= 1L << look;
            }
        }
    }

    /** Behind a sign of a credit between two places of a text, or -1. */
    static int end(String text, int from, int to) {
        return OF_CREDITS.find(text, from, to);
    }

    /** Behind a phrase that lies between two places of a text, or -1. Of several that overlap any may be found. */
    int find(String text, int from, int to) {
        for (int at = from; at <= to - LOOK; at += leap) {
            int look = look(text, at);
            if ((used[look / Long.SIZE] & 1L << look) != 0) {
                int end = endOfAny(signs[look], text, at, from, to);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    private static int endOfAny(Sign[] signs, String text, int at, int from, int to) {
        for (Sign sign : signs) {
            int start = at - sign.offset;
            int length = sign.phrase.length();
            if (start >= from && start + length <= to && ends(text, start + length, sign.phrase) && text.regionMatches(true, start, sign.phrase, 0, length)) {
                return start + length;
            }
        }
        return -1;
    }

    /** Looked at before the rest, since most candidates fail here. */
    private static boolean ends(String text, int end, String phrase) {
        int length = phrase.length();
        return (text.charAt(end - 1) | 0x20) == (phrase.charAt(length - 1) | 0x20) && (text.charAt(end - 3) | 0x20) == (phrase.charAt(length - 3) | 0x20);
    }

    /** A number for the four characters from a place on. Letters count the same in either case; others may share a number. */
    private static int look(String text, int at) {
        int first = text.charAt(at) | 0x20;
        int second = text.charAt(at + 1) | 0x20;
        int third = text.charAt(at + 2) | 0x20;
        int fourth = text.charAt(at + 3) | 0x20;
        return first * 6151 + second * 1201 + third * 97 + fourth & TABLE - 1;
    }

    private static List<String> ofCredits() {
        List<String> all = new ArrayList<>();
        Lexicon.SIGNS.forEach(sign -> all.add(sign.replace('_', ' ')));
        for (String opening : Lexicon.OPENINGS.keySet()) {
            String colon = opening.endsWith(" :") ? opening.substring(0, opening.length() - 2) + ":" : "";
            all.add(opening + " ");
            all.add(colon.length() < SHORTEST ? colon + " " : colon);
        }
        all.removeIf(String::isBlank);
        Lexicon.TASKS.keySet().stream().filter(task -> !OTHERS_TOO.contains(task)).forEach(task -> all.add(task + " by"));
        Lexicon.VERBS.keySet().forEach(verb -> all.addAll(signs(verb)));
        return all.stream().map(sign -> sign.toLowerCase(Locale.ROOT)).distinct().toList();
    }

    /** "contributed" is no word of every day; "wrote" needs something behind it that credits have. */
    private static List<String> signs(String verb) {
        boolean rare = Lexicon.VERBS.get(verb) == Task.CONTRIBUTING;
        return rare ? List.of(verb) : OBJECTS.stream().map(object -> verb + object).toList();
    }
}

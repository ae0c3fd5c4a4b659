package wirecopy.parse.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds many phrases quickly: long ones by {@link Leaps}, shorter ones, which would make leaps short, by a {@link Marks mark} that
 * they hold or in a pass of their own. Capitals count as small letters, curly quotes as straight ones. Immutable.
 */
public final class Phrases {

    private static final int SHORTEST = 3;
    /** The longest phrase for which a pass of its own is worth it. */
    private static final int SHORT = 6;

    private final Marks marks;
    private final Leaps longLeaps;
    private final Leaps shortLeaps;

    /**
     * @param number its place in the list of all
     * @param words  plain
     */
    record Phrase(int number, String words) {

        int length() {
            return words.length();
        }
    }

    /** @param phrases of three characters or more, capitals and quotes of any kind; their places in the list are their numbers */
    public Phrases(List<String> phrases) {
        if (phrases.stream().anyMatch(phrase -> phrase.length() < SHORTEST)) {
            throw new IllegalArgumentException("too short to look for: " + phrases);
        }
        List<Phrase> all = new ArrayList<>();
        for (String phrase : phrases) {
            all.add(new Phrase(all.size(), Letters.plain(phrase)));
        }
        int leaping = all.stream().filter(phrase -> phrase.length() > SHORT && !Marks.hasMark(phrase)).mapToInt(Phrase::length).min().orElse(SHORT + 1);
        longLeaps = new Leaps(all.stream().filter(phrase -> phrase.length() >= leaping).toList());
        marks = new Marks(all.stream().filter(phrase -> phrase.length() < leaping && Marks.hasMark(phrase)).toList());
        shortLeaps = new Leaps(all.stream().filter(phrase -> phrase.length() < leaping && !Marks.hasMark(phrase)).toList());
    }

    /** Whether one of the phrases stands in a text, from a place on. */
    public boolean isIn(String text, int from) {
        return end(Glance.at(text), from, text.length()) >= 0;
    }

    /** Behind a phrase that stands between two places of a text, one of the first, or -1 where none does. */
    public int end(Glance text, int from, int to) {
        int end = first(longLeaps.end(text, from, to), shortLeaps.end(text, from, to));
        return first(end, marks.end(text.text(), from, to));
    }

    private static int first(int end, int other) {
        return end < 0 || other >= 0 && other < end ? other : end;
    }

    /** The numbers of all phrases that stand between two places of a text; one may come twice. */
    public List<Integer> in(Glance text, int from, int to) {
        return marks.addIn(text.text(), from, to, shortLeaps.addIn(text, from, to, longLeaps.addIn(text, from, to, List.of())));
    }
}

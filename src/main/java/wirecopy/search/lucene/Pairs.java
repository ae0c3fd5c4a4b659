package wirecopy.search.lucene;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of {@linkplain CommonWords common words} that follow each other. They are terms of the index as the words are, at the place of the
 * first, so that a phrase of words that nearly all stories have is found without comparing their places story by story.
 */
final class Pairs {

    /** The fields whose pairs are noted. */
    private static final List<String> FIELDS = List.of(Names.HEADLINE, Names.TEXT);

    private Pairs() {
    }

    static boolean areIn(String field) {
        return FIELDS.contains(field);
    }

    /** As {@link #term(String, String)}, for the first word of a pair in a phrase. */
    static String term(Pattern.Part first, String second) {
        return term(word(first), second);
    }

    /** The term of a pair: marked like a stem, but no stem has a space. */
    static String term(String first, String second) {
        return FormsFilter.STEM_MARK + first + ' ' + second;
    }

    /**
     * The same phrase with pairs in the place of words, as few parts as will do. A word left over between pairs is part of two of them:
     * {@code said on monday} becomes <em>said on</em> and <em>on monday</em>.
     */
    static List<Pattern.Part> joined(List<Pattern.Part> parts) {
        List<Pattern.Part> joined = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean pairs = i + 1 < parts.size() && are(parts.get(i), parts.get(i + 1));
            boolean wasPaired = i > 0 && are(parts.get(i - 1), parts.get(i));
            if (i >= free && (pairs || wasPaired)) {
                joined.add(pairs ? pair(parts.get(i), parts.get(i + 1)) : pair(parts.get(i - 1), parts.get(i)));
                free = pairs ? i + 2 : i + 1;
            } else if (i >= free) {
                joined.add(parts.get(i));
            }
        }
        return joined;
    }

    /** The same of the words that come before a pair, where the pair's first word may fill up one of them. */
    static List<Pattern.Part> joinedBefore(List<Pattern.Part> partsWithFirst) {
        List<Pattern.Part> before = joined(partsWithFirst.subList(0, partsWithFirst.size() - 1));
        return !before.isEmpty() && are(before.getLast(), partsWithFirst.getLast()) ? joined(partsWithFirst) : before;
    }

    /** Whether two words are a pair. */
    static boolean are(Pattern.Part first, Pattern.Part second) {
        return second.place() == first.place() + 1 && isCommon(first.form()) && isCommon(second.form());
    }

    private static boolean isCommon(Form form) {
        return form instanceof Form.Exactly exactly && CommonWords.number(exactly.word()) >= 0;
    }

    private static Pattern.Part pair(Pattern.Part first, Pattern.Part second) {
        return new Pattern.Part(new Form.Exactly(term(word(first), word(second))), first.place());
    }

    private static String word(Pattern.Part part) {
        return ((Form.Exactly) part.form()).word();
    }
}

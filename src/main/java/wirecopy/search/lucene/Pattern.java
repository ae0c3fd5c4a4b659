package wirecopy.search.lucene;

import java.util.ArrayList;
import java.util.List;

import wirecopy.search.Clause;

/**
 * Words that must follow each other in a text.
 *
 * @param parts  at least one
 * @param within how many other words may stand between them, in any order; 0 for none, in this order
 */
record Pattern(List<Part> parts, int within) {

    /**
     * A word and its place, counted in words from the first one. Places may be left out: pairs of characters overlap.
     */
    record Part(Form form, int place) {
    }

    Pattern {
        parts = List.copyOf(parts);
    }

    /** The pattern for a clause that asks for words, or null where it has none that the index could know. */
    static Pattern of(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> pattern(word.text(), Last.STEM, false, 0);
            case Clause.Typing word -> pattern(word.text(), Last.TYPING, false, 0);
            case Clause.Prefix prefix -> pattern(prefix.text(), Last.BEGINNING, false, 0);
            case Clause.Fuzzy fuzzy -> pattern(fuzzy.text(), Last.ALIKE, false, 0);
            case Clause.Phrase phrase -> pattern(phrase.text(), phrase.open() ? Last.BEGINNING : Last.EXACTLY, true, 0);
            case Clause.Near near -> pattern(near.text(), Last.STEM, false, near.distance());
            case Clause.In _, Clause.Published _, Clause.Marked _, Clause.Tagged _, Clause.Has _, Clause.Not _, Clause.All _, Clause.Any _ ->
                    throw new IllegalArgumentException("not a clause of words: " + clause);
        };
    }

    private enum Last {
        EXACTLY, STEM, BEGINNING, TYPING, ALIKE
    }

    private static Pattern pattern(String text, Last how, boolean exactly, int within) {
        List<Token> all = Token.of(StoryAnalyzer.forQueries(), text);
        List<Token> tokens = all.stream().filter(token -> all.stream().noneMatch(pair -> pair.covers(token))).toList();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean last = i == tokens.size() - 1;
            Form form = last ? last(token, how) : exactly ? new Form.Exactly(token.written()) : Form.Stem.of(token);
            parts.add(new Part(form, token.position() - tokens.getFirst().position()));
        }
        return parts.isEmpty() ? null : new Pattern(parts, within);
    }

    private static Form last(Token token, Last how) {
        if (how != Last.EXACTLY && isCharacterOrPair(token.written())) {
            return Form.Stem.of(token);
        }
        return switch (how) {
            case EXACTLY -> new Form.Exactly(token.written());
            case STEM -> Form.Stem.of(token);
            case BEGINNING -> new Form.Beginning(token.written());
            case TYPING -> new Form.Typing(new Form.Beginning(token.written()), Form.Stem.of(token));
            case ALIKE -> Form.Alike.to(token.written());
        };
    }

    /** Chinese, Japanese and Korean come as characters and pairs of them, which never go on. */
    static boolean isCharacterOrPair(String word) {
        return switch (Character.UnicodeScript.of(word.codePointAt(0))) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}

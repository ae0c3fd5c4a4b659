package wirecopy.search.lucene;

import java.util.ArrayList;
import java.util.List;

import wirecopy.search.Clause;

/**
 * Words that must follow each other in a text.
 *
 * @param forms  at least one
 * @param within how many other words may stand between them, in any order; 0 for none, in this order
 */
record Pattern(List<Form> forms, int within) {

    Pattern {
        forms = List.copyOf(forms);
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
            case Clause.In _, Clause.Published _, Clause.Not _, Clause.All _, Clause.Any _ ->
                    throw new IllegalArgumentException("not a clause of words: " + clause);
        };
    }

    private enum Last {
        EXACTLY, STEM, BEGINNING, TYPING, ALIKE
    }

    private static Pattern pattern(String text, Last how, boolean exactly, int within) {
        List<Token> tokens = Token.of(StoryAnalyzer.forQueries(), text);
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean last = i == tokens.size() - 1;
            forms.add(last ? last(token, how) : exactly ? new Form.Exactly(token.written()) : new Form.Stem(token.stem()));
        }
        return forms.isEmpty() ? null : new Pattern(forms, within);
    }

    private static Form last(Token token, Last how) {
        if (how != Last.EXACTLY && isPairOfCharacters(token.written())) {
            return new Form.Stem(token.stem());
        }
        return switch (how) {
            case EXACTLY -> new Form.Exactly(token.written());
            case STEM -> new Form.Stem(token.stem());
            case BEGINNING -> new Form.Beginning(token.written());
            case TYPING -> new Form.Typing(new Form.Beginning(token.written()), new Form.Stem(token.stem()));
            case ALIKE -> Form.Alike.to(token.written());
        };
    }

    /** Chinese, Japanese and Korean are cut into pairs of characters, which never go on. */
    private static boolean isPairOfCharacters(String word) {
        return switch (Character.UnicodeScript.of(word.codePointAt(0))) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}

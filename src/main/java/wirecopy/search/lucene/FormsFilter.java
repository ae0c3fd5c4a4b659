package wirecopy.search.lucene;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Gets each word twice, as written and as a stem. Marks the stem where it differs, so that an exact phrase never meets it, and drops
 * it where it does not.
 */
final class FormsFilter extends TokenFilter {

    /** No word as written has it. */
    static final char STEM_MARK = '=';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final boolean stories;
    private String written = "";

    FormsFilter(TokenStream input, boolean stories) {
        super(input);
        this.stories = stories;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            if (keyword.isKeyword()) {
                written = term.toString();
                return true;
            }
            String stem = term.toString();
            if (!stem.equals(written)) {
                term.setEmpty().append(STEM_MARK).append(stem);
                return true;
            }
            if (stories && isAbbreviation(stem)) {
                term.setEmpty().append(stem.replace(".", ""));
                return true;
            }
        }
        return false;
    }

    /** {@code U.S.} is found by {@code US} too; but who types the dots wants the abbreviation, not the word "us". */
    private static boolean isAbbreviation(String word) {
        return word.length() > 2 && word.charAt(1) == '.' && Character.isLetter(word.charAt(0));
    }
}

package wirecopy.search.lucene;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives abbreviations also without their dots, at the same position. */
final class AbbreviationFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private String withoutDots;

    AbbreviationFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (withoutDots != null) {
            term.setEmpty().append(withoutDots);
            step.setPositionIncrement(0);
            withoutDots = null;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        withoutDots = is(term) ? withoutDots(term) : null;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        withoutDots = null;
    }

    /** {@code U.S.} is found by {@code US} too; but who types the dots wants the abbreviation, not the word "us". */
    static boolean is(CharTermAttribute term) {
        return term.length() > 2 && term.charAt(1) == '.' && Character.isLetter(term.charAt(0));
    }

    static String withoutDots(CharTermAttribute term) {
        return term.toString().replace(".", "");
    }
}

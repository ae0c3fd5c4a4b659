package wirecopy.search.lucene;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives each word as written, and then, at the same position, its stem where that differs. The stem is marked, so that an exact
 * phrase never meets it.
 */
final class FormsFilter extends TokenFilter {

    /** No word as written has it. */
    static final char STEM_MARK = '=';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final WrittenFilter written;
    private final boolean stories;
    private String otherForm;

    /** @param written what was written before the input stemmed it */
    FormsFilter(TokenStream input, WrittenFilter written, boolean stories) {
        super(input);
        this.written = written;
        this.stories = stories;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (otherForm != null) {
            term.setEmpty().append(otherForm);
            step.setPositionIncrement(0);
            otherForm = null;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (!written.isKnown()) {
            written.remember(otherForm());
            written.copyTo(term);
        }
        otherForm = written.otherForm();
        return true;
    }

    private String otherForm() {
        if (!written.isSame(term)) {
            return STEM_MARK + term.toString();
        }
        return stories && AbbreviationFilter.is(term) ? AbbreviationFilter.withoutDots(term) : null;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        otherForm = null;
    }
}

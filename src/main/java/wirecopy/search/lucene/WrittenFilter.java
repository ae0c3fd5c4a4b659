package wirecopy.search.lucene;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Remembers the last word as it was before stemming. */
final class WrittenFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] written = new char[64];
    private int length;

    WrittenFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        length = term.length();
        if (written.length < length) {
            written = new char[length * 2];
        }
        System.arraycopy(term.buffer(), 0, written, 0, length);
        return true;
    }

    boolean isSame(CharTermAttribute other) {
        return Arrays.equals(written, 0, length, other.buffer(), 0, other.length());
    }

    void copyTo(CharTermAttribute other) {
        other.copyBuffer(written, 0, length);
    }
}

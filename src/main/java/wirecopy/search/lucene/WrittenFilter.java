package wirecopy.search.lucene;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Remembers each word as it was before stemming, and the other forms of words met lately: few words make up most of a text, and
 * stemming takes longer than all else. Words whose other form is known are marked as keywords, which stemmers pass by.
 */
final class WrittenFilter extends TokenFilter {

    /** A power of two. */
    private static final int REMEMBERED = 16_384;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final char[][] words = new char[REMEMBERED][];
    private final String[] otherForms = new String[REMEMBERED];
    private char[] written = new char[64];
    private int length;
    private int slot;

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
        int hash = 0;
        for (int i = 0; i < length; i++) {
            written[i] = term.charAt(i);
            hash = hash * 31 + written[i];
        }
        slot = (hash ^ hash >>> 12) & REMEMBERED - 1;
        keyword.setKeyword(isKnown());
        return true;
    }

    /** Whether the other form of the word at hand is remembered. */
    boolean isKnown() {
        char[] word = words[slot];
        return word != null && Arrays.equals(word, 0, word.length, written, 0, length);
    }

    /** The other form of the word at hand, where it is known; null where it has none. */
    String otherForm() {
        return otherForms[slot];
    }

    void remember(String otherForm) {
        words[slot] = Arrays.copyOf(written, length);
        otherForms[slot] = otherForm;
    }

    boolean isSame(CharTermAttribute other) {
        return Arrays.equals(written, 0, length, other.buffer(), 0, other.length());
    }

    void copyTo(CharTermAttribute other) {
        other.copyBuffer(written, 0, length);
    }
}

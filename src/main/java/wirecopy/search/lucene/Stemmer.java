package wirecopy.search.lucene;

import java.io.IOException;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;

/** Finds the stems of single words. */
final class Stemmer {

    private final OneWord word = new OneWord();
    private final TokenStream stream = new ArabicStemFilter(new KStemFilter(word));
    private final CharTermAttribute stem = stream.getAttribute(CharTermAttribute.class);

    /** The stem of a word as written, in UTF-8; null where it is the word itself. */
    String otherStem(BytesRef written) throws IOException {
        String text = written.utf8ToString();
        word.text = text;
        stream.incrementToken();
        return text.contentEquals(stem) ? null : stem.toString();
    }

    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String text;

        @Override
        public boolean incrementToken() {
            term.setEmpty().append(text);
            return true;
        }
    }
}

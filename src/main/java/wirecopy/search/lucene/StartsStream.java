package wirecopy.search.lucene;

import java.util.Iterator;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The starts of words as a stream of tokens, in no order. */
final class StartsStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Starts starts;
    private Iterator<String> next;

    StartsStream(Starts starts) {
        this.starts = starts;
    }

    @Override
    public void reset() {
        next = starts.all().iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!next.hasNext()) {
            return false;
        }
        clearAttributes();
        term.append(next.next());
        return true;
    }
}

package wirecopy.search.lucene;

import java.util.Iterator;
import java.util.Set;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The members of a set as a stream of tokens, in no order. */
final class StartsStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Set<String> starts;
    private Iterator<String> next;

    StartsStream(Set<String> starts) {
        this.starts = starts;
    }

    @Override
    public void reset() {
        next = starts.iterator();
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

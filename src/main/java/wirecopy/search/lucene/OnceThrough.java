package wirecopy.search.lucene;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;

/** Documents and places on their way to the disk: they are gone through once, document by document, and have nothing else. */
abstract class OnceThrough extends PostingsEnum {

    @Override
    public final int advance(int target) {
        throw new UnsupportedOperationException("gone through document by document");
    }

    @Override
    public final long cost() {
        throw new UnsupportedOperationException("not known before");
    }

    @Override
    public final int startOffset() {
        return -1;
    }

    @Override
    public final int endOffset() {
        return -1;
    }

    @Override
    public final BytesRef getPayload() {
        return null;
    }
}

package wirecopy.search.lucene;

import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.util.BytesRef;

/** Terms on their way to the disk: they are gone through once, in order, and nothing else. */
abstract class OnceInOrder extends BaseTermsEnum {

    @Override
    public final SeekStatus seekCeil(BytesRef text) {
        throw onlyWritten();
    }

    @Override
    public final void seekExact(long number) {
        throw onlyWritten();
    }

    @Override
    public final long ord() {
        throw onlyWritten();
    }

    @Override
    public final int docFreq() {
        throw onlyWritten();
    }

    @Override
    public final long totalTermFreq() {
        throw onlyWritten();
    }

    @Override
    public final ImpactsEnum impacts(int flags) {
        throw onlyWritten();
    }

    private static UnsupportedOperationException onlyWritten() {
        return new UnsupportedOperationException("these terms are only written");
    }
}

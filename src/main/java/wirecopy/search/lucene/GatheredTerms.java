package wirecopy.search.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Starts of words with their documents, as terms that are written once, in order. */
final class GatheredTerms extends Terms {

    private static final String ONLY_WRITTEN = "only written, in order";

    private final SortedMap<BytesRef, DocIdSet> starts;

    GatheredTerms(SortedMap<BytesRef, DocIdSet> starts) {
        this.starts = starts;
    }

    @Override
    public TermsEnum iterator() {
        return new InOrder(starts.entrySet().iterator());
    }

    @Override
    public long size() {
        return starts.size();
    }

    @Override
    public long getSumTotalTermFreq() {
        throw new UnsupportedOperationException(ONLY_WRITTEN);
    }

    @Override
    public long getSumDocFreq() {
        throw new UnsupportedOperationException(ONLY_WRITTEN);
    }

    @Override
    public int getDocCount() {
        throw new UnsupportedOperationException(ONLY_WRITTEN);
    }

    @Override
    public boolean hasFreqs() {
        return false;
    }

    @Override
    public boolean hasOffsets() {
        return false;
    }

    @Override
    public boolean hasPositions() {
        return false;
    }

    @Override
    public boolean hasPayloads() {
        return false;
    }

    private static final class InOrder extends OnceInOrder {

        private final Iterator<Map.Entry<BytesRef, DocIdSet>> rest;
        private Map.Entry<BytesRef, DocIdSet> start;

        InOrder(Iterator<Map.Entry<BytesRef, DocIdSet>> rest) {
            this.rest = rest;
        }

        @Override
        public BytesRef next() {
            start = rest.hasNext() ? rest.next() : null;
            return start == null ? null : start.getKey();
        }

        @Override
        public BytesRef term() {
            return start.getKey();
        }

        @Override
        public PostingsEnum postings(PostingsEnum reuse, int flags) throws IOException {
            return new Documents(start.getValue().iterator());
        }
    }

    private static final class Documents extends OnceThrough {

        private final DocIdSetIterator documents;

        Documents(DocIdSetIterator documents) {
            this.documents = documents;
        }

        @Override
        public int docID() {
            return documents.docID();
        }

        @Override
        public int nextDoc() throws IOException {
            return documents.nextDoc();
        }

        @Override
        public int freq() {
            return 1;
        }

        @Override
        public int nextPosition() {
            return -1;
        }
    }
}

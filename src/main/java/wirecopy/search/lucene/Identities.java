package wirecopy.search.lucene;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Finds stories by identity. */
final class Identities {

    private Identities() {
    }

    /** The document of a story, or -1. */
    static int document(IndexReader reader, String id) throws IOException {
        Term term = new Term(Names.ID, id);
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
            while (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(documents.docID())) {
                    return leaf.docBase + documents.docID();
                }
            }
        }
        return -1;
    }

    /** The identities of these documents, in no order: the list of all identities is gone through once. */
    static List<String> of(List<HitSet.Part> hits) throws IOException {
        List<String> ids = new ArrayList<>();
        for (HitSet.Part part : hits) {
            Terms terms = part.documents().nextSetBit(0) == DocIdSetIterator.NO_MORE_DOCS ? null : part.leaf().terms(Names.ID);
            if (terms != null) {
                add(terms.iterator(), part.documents(), ids);
            }
        }
        return ids;
    }

    private static void add(TermsEnum all, FixedBitSet hits, List<String> ids) throws IOException {
        PostingsEnum documents = null;
        int seen = 0;
        for (BytesRef id = all.next(); id != null; id = all.next()) {
            if ((++seen & 0xFFF) == 0 && Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("the search was given up");
            }
            documents = all.postings(documents, PostingsEnum.NONE);
            for (int i = documents.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = documents.nextDoc()) {
                if (hits.get(i)) {
                    ids.add(id.utf8ToString());
                }
            }
        }
    }
}

package wirecopy.search.lucene;

import java.io.IOException;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

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
}

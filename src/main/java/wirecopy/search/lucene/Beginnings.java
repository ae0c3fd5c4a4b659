package wirecopy.search.lucene;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.DocIdSetBuilder;
import org.apache.lucene.util.StringHelper;

/**
 * Remembers where in the index the words lie that begin like those asked for lately: each is gathered once, for ranking, counting and
 * facets alike. A million stories take an eighth of a megabyte for each.
 */
final class Beginnings {

    private static final int REMEMBERED = 16;

    private final Map<Term, Map<IndexReader.CacheKey, Place>> known = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Term, Map<IndexReader.CacheKey, Place>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The documents of one part of the index that have a word in this field which begins so, those deleted too; or null for none. */
    DocIdSet in(LeafReader leaf, Term start) throws IOException {
        Place place;
        synchronized (known) {
            place = known.computeIfAbsent(start, _ -> new WeakHashMap<>())
                    .computeIfAbsent(leaf.getCoreCacheHelper().getKey(), _ -> new Place());
        }
        return place.in(leaf, start);
    }

    /** One beginning in one part of the index: who asks while another thread gathers waits for it. */
    private static final class Place {

        private DocIdSet found;
        private boolean gathered;

        synchronized DocIdSet in(LeafReader leaf, Term start) throws IOException {
            found = gathered ? found : gathered(leaf, start);
            gathered = true;
            return found;
        }
    }

    private static DocIdSet gathered(LeafReader leaf, Term start) throws IOException {
        Terms words = leaf.terms(start.field());
        TermsEnum all = words == null ? TermsEnum.EMPTY : words.iterator();
        if (all.seekCeil(start.bytes()) == TermsEnum.SeekStatus.END || !StringHelper.startsWith(all.term(), start.bytes())) {
            return null;
        }
        DocIdSetBuilder documents = new DocIdSetBuilder(leaf.maxDoc(), words);
        PostingsEnum postings = null;
        int seen = 0;
        for (BytesRef word = all.term(); word != null && StringHelper.startsWith(word, start.bytes()); word = all.next()) {
            if ((++seen & 0xFF) == 0 && Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("the search was given up");
            }
            postings = all.postings(postings, PostingsEnum.NONE);
            documents.add(postings);
        }
        return documents.build();
    }
}

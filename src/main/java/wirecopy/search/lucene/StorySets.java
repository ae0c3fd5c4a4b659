package wirecopy.search.lucene;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Remembers where in the index the stories of a set lie, so that a set of a million identities is looked up once and not at every
 * keystroke. Sets are told apart by object; those that nobody else holds are forgotten.
 */
final class StorySets {

    private static final int REMEMBERED = 16;
    /** Where a set has fewer stories than one in so many of the documents, each is looked up; else all documents are gone through. */
    private static final int FEW = 100;

    private final Deque<Known> known = new ArrayDeque<>();

    /** Where the stories of this set lie. */
    synchronized Known of(Set<String> ids) {
        known.removeIf(other -> other.ids.refersTo(null));
        Known found = known.stream().filter(other -> other.ids.refersTo(ids)).findFirst().orElseGet(() -> new Known(ids));
        known.remove(found);
        known.addFirst(found);
        if (known.size() > REMEMBERED) {
            known.removeLast();
        }
        return found;
    }

    /** What is remembered of one set. */
    static final class Known {

        private final WeakReference<Set<String>> ids;
        private final Map<IndexReader.CacheKey, FixedBitSet> documents = new WeakHashMap<>();
        private LongTable numbers;

        private Known(Set<String> ids) {
            this.ids = new WeakReference<>(ids);
        }

        /** The documents of one part of the index that are in the set, those deleted too; not to be changed. */
        synchronized FixedBitSet in(LeafReader leaf, Set<String> set) throws IOException {
            IndexReader.CacheKey key = leaf.getCoreCacheHelper().getKey();
            FixedBitSet found = documents.get(key);
            if (found == null) {
                found = set.size() < leaf.maxDoc() / FEW ? lookedUp(leaf, set) : goneThrough(leaf, set);
                documents.put(key, found);
            }
            return found;
        }

        private static FixedBitSet lookedUp(LeafReader leaf, Set<String> set) throws IOException {
            FixedBitSet found = new FixedBitSet(leaf.maxDoc());
            Terms terms = leaf.terms(Names.ID);
            List<BytesRef> sorted = set.stream().map(BytesRef::new).sorted().toList();
            TermsEnum all = terms.iterator();
            PostingsEnum documents = null;
            for (BytesRef id : sorted) {
                if (all.seekExact(id)) {
                    documents = all.postings(documents, PostingsEnum.NONE);
                    found.or(documents);
                }
            }
            return found;
        }

        private FixedBitSet goneThrough(LeafReader leaf, Set<String> set) throws IOException {
            numbers = numbers == null ? new LongTable(set) : numbers;
            FixedBitSet found = new FixedBitSet(leaf.maxDoc());
            NumericDocValues all = leaf.getNumericDocValues(Names.BY_ID);
            for (int i = all.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = all.nextDoc()) {
                if (numbers.contains(all.longValue())) {
                    found.set(i);
                }
            }
            return found;
        }
    }
}

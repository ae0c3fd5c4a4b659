package wirecopy.search.lucene;

import java.io.IOException;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

import wirecopy.search.Facet;

/** How many hits of one part of the index have each value of a facet. A key is told by the number of the first value that has it. */
final class FacetPart {

    private final SortedSetDocValues all;
    private final FixedBitSet keys;
    private final int[] counts;

    private FacetPart(SortedSetDocValues all, FixedBitSet keys) {
        this.all = all;
        this.keys = keys;
        this.counts = new int[Math.toIntExact(all.getValueCount())];
    }

    /** @param asking gives the counting up when interrupted */
    static FacetPart of(HitSet.Part hits, Facet facet, FacetKeys keys, Thread asking) throws IOException {
        FacetPart part = new FacetPart(DocValues.getSortedSet(hits.leaf(), Names.of(facet)), keys.in(hits.leaf(), facet));
        part.count(new BitSetIterator(hits.documents(), 0), asking);
        return part;
    }

    private void count(DocIdSetIterator hits, Thread asking) throws IOException {
        SortedDocValues single = DocValues.unwrapSingleton(all);
        int seen = 0;
        for (int i = hits.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = hits.nextDoc()) {
            if ((++seen & 0xFFFF) == 0 && asking.isInterrupted()) {
                throw Cores.givenUp();
            }
            if (single != null) {
                if (single.advanceExact(i)) {
                    counts[single.ordValue()]++;
                }
            } else if (all.advanceExact(i)) {
                for (int many = all.docValueCount(); many > 0; many--) {
                    counts[(int) all.nextOrd()]++;
                }
            }
        }
    }

    /** The first key at this value or after it that hits have, or -1. */
    int nextKey(int from) {
        for (int key = from; key < counts.length; key = end(key)) {
            if (count(key) > 0) {
                return key;
            }
        }
        return -1;
    }

    /** Where the values of a key end. */
    int end(int key) {
        return key + 1 < counts.length ? Math.min(counts.length, keys.nextSetBit(key + 1)) : counts.length;
    }

    /** How many hits have a key; none has two values of it. */
    int count(int key) {
        int count = 0;
        for (int value = key, end = end(key); value < end; value++) {
            count += counts[value];
        }
        return count;
    }

    /** The key with the separator that ends it. */
    BytesRef key(int key) throws IOException {
        BytesRef value = all.lookupOrd(key);
        return BytesRef.deepCopyOf(new BytesRef(value.bytes, value.offset, FacetKeys.keyLength(value)));
    }

    /** The number of a key in this part, or -1. */
    int find(BytesRef key) throws IOException {
        long at = all.lookupTerm(key);
        int after = Math.toIntExact(at < 0 ? -1 - at : at);
        return after < counts.length && StringHelper.startsWith(all.lookupOrd(after), key) ? after : -1;
    }

    /** Adds how many hits have each text of a key. */
    void addTexts(int key, Map<String, Integer> to) throws IOException {
        for (int value = key, end = end(key); value < end; value++) {
            String whole = all.lookupOrd(value).utf8ToString();
            to.merge(whole.substring(whole.indexOf(FacetValues.SEPARATOR) + 1), counts[value], Integer::sum);
        }
    }
}

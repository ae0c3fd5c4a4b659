package wirecopy.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.WeakHashMap;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

import wirecopy.search.Facet;

/**
 * Remembers which values of a facet are the first with their key, so that all values need not be read at every counting. A million values
 * take an eighth of a megabyte.
 */
final class FacetKeys {

    private final Map<IndexReader.CacheKey, Map<Facet, FixedBitSet>> known = new WeakHashMap<>();

    /** The values of one part of the index, by their numbers there; not to be changed. */
    FixedBitSet in(LeafReader leaf, Facet facet) throws IOException {
        IndexReader.CacheKey key = leaf.getCoreCacheHelper().getKey();
        Map<Facet, FixedBitSet> facets;
        synchronized (known) {
            facets = known.computeIfAbsent(key, _ -> new EnumMap<>(Facet.class));
            if (facets.containsKey(facet)) {
                return facets.get(facet);
            }
        }
        FixedBitSet first = first(DocValues.getSortedSet(leaf, Names.of(facet)));
        synchronized (known) {
            facets.put(facet, first);
        }
        return first;
    }

    private static FixedBitSet first(SortedSetDocValues all) throws IOException {
        FixedBitSet first = new FixedBitSet(Math.toIntExact(all.getValueCount()));
        TermsEnum values = all.termsEnum();
        BytesRefBuilder key = new BytesRefBuilder();
        int at = 0;
        for (BytesRef value = values.next(); value != null; value = values.next(), at++) {
            if (at == 0 || !StringHelper.startsWith(value, key.get())) {
                first.set(at);
                key.copyBytes(value.bytes, value.offset, keyLength(value));
            }
        }
        return first;
    }

    /** How long the key of a value is, with the separator that ends it. */
    static int keyLength(BytesRef value) {
        int at = 0;
        while (value.bytes[value.offset + at] != FacetValues.SEPARATOR) {
            at++;
        }
        return at + 1;
    }
}

package wirecopy.search.lucene;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;

import wirecopy.search.Facet;
import wirecopy.search.FacetCount;

/** Counts the values of a facet: in each part of the index by number, then the parts are merged by text. */
final class FacetCounter {

    private static final Comparator<FacetCount> MOST_FREQUENT_FIRST = Comparator.comparingInt(FacetCount::count).reversed()
            .thenComparing(FacetCount::value);

    private final int most;
    /** The best so far, the worst of them on top. */
    private final PriorityQueue<FacetCount> best = new PriorityQueue<>(MOST_FREQUENT_FIRST.reversed());
    private String key = "";
    private int keyCount;
    private String text;
    private int textCount;

    private FacetCounter(int most) {
        this.most = most;
    }

    static List<FacetCount> count(List<HitSet.Part> hits, Facet facet, int most) throws IOException {
        List<Values> parts = new ArrayList<>();
        for (HitSet.Part part : hits) {
            parts.add(Values.of(part, facet));
        }
        return new FacetCounter(most).merged(parts);
    }

    private List<FacetCount> merged(List<Values> parts) throws IOException {
        PriorityQueue<Values> next = new PriorityQueue<>((a, b) -> a.value.compareTo(b.value));
        for (Values part : parts) {
            if (part.next()) {
                next.add(part);
            }
        }
        while (!next.isEmpty()) {
            BytesRef value = BytesRef.deepCopyOf(next.peek().value);
            int count = 0;
            while (!next.isEmpty() && next.peek().value.equals(value)) {
                Values part = next.poll();
                count += part.count();
                if (part.next()) {
                    next.add(part);
                }
            }
            add(value.utf8ToString(), count);
        }
        endKey();
        return best.stream().sorted(MOST_FREQUENT_FIRST).toList();
    }

    /** Values with the same key follow each other; the text that most stories have stands for all. */
    private void add(String value, int count) {
        int separator = value.indexOf(FacetValues.SEPARATOR);
        if (!value.substring(0, separator).equals(key)) {
            endKey();
            key = value.substring(0, separator);
        }
        keyCount += count;
        if (count > textCount) {
            textCount = count;
            text = value.substring(separator + 1);
        }
    }

    private void endKey() {
        if (keyCount > 0) {
            best.add(new FacetCount(text, keyCount));
            if (best.size() > most) {
                best.poll();
            }
        }
        keyCount = 0;
        textCount = 0;
    }

    /** The values of one part of the index that hits have, in order. */
    private static final class Values {

        private final SortedSetDocValues all;
        private final int[] counts;
        private int at = -1;
        private BytesRef value;

        private Values(SortedSetDocValues all) {
            this.all = all;
            this.counts = new int[Math.toIntExact(all.getValueCount())];
        }

        static Values of(HitSet.Part part, Facet facet) throws IOException {
            SortedSetDocValues all = DocValues.getSortedSet(part.leaf(), Names.of(facet));
            Values values = new Values(all);
            SortedDocValues single = DocValues.unwrapSingleton(all);
            DocIdSetIterator hits = new BitSetIterator(part.documents(), 0);
            int seen = 0;
            for (int i = hits.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = hits.nextDoc()) {
                if ((++seen & 0xFFFF) == 0 && Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("the counting was given up");
                }
                if (single != null) {
                    if (single.advanceExact(i)) {
                        values.counts[single.ordValue()]++;
                    }
                } else if (all.advanceExact(i)) {
                    for (int many = all.docValueCount(); many > 0; many--) {
                        values.counts[(int) all.nextOrd()]++;
                    }
                }
            }
            return values;
        }

        private boolean next() throws IOException {
            do {
                at++;
            } while (at < counts.length && counts[at] == 0);
            value = at < counts.length ? all.lookupOrd(at) : null;
            return value != null;
        }

        private int count() {
            return counts[at];
        }
    }
}

package wirecopy.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

import wirecopy.search.Order;

/** Puts every document that a query found in order: twelve bytes each while it works. */
final class FullOrder extends SimpleCollector {

    private final Order order;
    private final Keys keys = new Keys();
    private LeafReaderContext leaf;
    private Scorable scorer;
    private NumericDocValues numbers;
    private SortedDocValues names;

    private FullOrder(Order order) {
        this.order = order;
    }

    /** @param first documents that are known to come first, and stay so even where a score is the same but for rounding */
    static int[] of(IndexSearcher searcher, Query query, Order order, int[] first) throws IOException {
        return searcher.search(query, new CollectorManager<FullOrder, int[]>() {
            @Override
            public FullOrder newCollector() {
                return new FullOrder(order);
            }

            @Override
            public int[] reduce(Collection<FullOrder> collectors) throws IOException {
                FullOrder all = new FullOrder(order);
                collectors.forEach(collector -> all.keys.addAll(collector.keys));
                return all.inOrder(first);
            }
        });
    }

    private int[] inOrder(int[] first) throws IOException {
        int[] sorted = order == Order.NAME ? keys.sortedByName() : keys.sorted();
        Set<Integer> known = new HashSet<>();
        for (int document : first) {
            known.add(document);
        }
        int[] all = Arrays.copyOf(first, sorted.length);
        int at = first.length;
        for (int document : sorted) {
            if (!known.contains(document) && at < all.length) {
                all[at++] = document;
            }
        }
        return all;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        leaf = context;
        switch (order) {
            case RELEVANCE -> { }
            case NEWEST -> numbers = DocValues.getNumeric(context.reader(), Names.BY_DAY);
            case ADDED -> numbers = DocValues.getNumeric(context.reader(), Names.BY_ADDED);
            case NAME -> {
                names = DocValues.getSorted(context.reader(), Names.BY_NAME);
                keys.beginNames(DocValues.getSorted(context.reader(), Names.BY_NAME));
            }
        }
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
        keys.add(leaf.docBase + document, switch (order) {
            // Scores are never negative: their bits are in the same order as they are.
            case RELEVANCE -> -Float.floatToIntBits(scorer.score());
            case NEWEST, ADDED -> numbers.advanceExact(document) ? numbers.longValue() : Long.MAX_VALUE;
            case NAME -> names.advanceExact(document) ? names.ordValue() : Long.MAX_VALUE;
        });
    }

    @Override
    public ScoreMode scoreMode() {
        return order == Order.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }
}

package wirecopy.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

import wirecopy.search.Order;

/** The stories that a query found, in order: the first ones at once, the order of all the rest where somebody looks that far. */
final class Ranking {

    private static final int FIRST = 200;
    /** So many are counted while the first are looked for; to count the rest by themselves is sooner than to rank them. */
    private static final int FEW = 1_000;

    private final IndexReader reader;
    private final Cores cores;
    private final Query query;
    private final Order order;
    private final int size;
    private int[] documents;

    /** @param order {@link Order#RELEVANCE} only where the query has words */
    Ranking(IndexReader reader, Cores cores, Query query, Order order) throws IOException {
        this.reader = reader;
        this.cores = cores;
        this.query = query;
        this.order = order;
        int counted = PlacesCompared.by(query) ? Integer.MAX_VALUE : FEW;
        TopDocs first = cores.search(reader, searcher -> order == Order.RELEVANCE
                ? searcher.search(query, new TopScoreDocCollectorManager(FIRST, null, counted))
                : searcher.search(query, new TopFieldCollectorManager(sort(order), FIRST, null, counted)));
        this.documents = Stream.of(first.scoreDocs).mapToInt((ScoreDoc hit) -> hit.doc).toArray();
        this.size = first.totalHits.relation() == TotalHits.Relation.EQUAL_TO ? Math.toIntExact(first.totalHits.value())
                : cores.search(reader, searcher -> searcher.count(query));
    }

    private static Sort sort(Order order) {
        return new Sort(switch (order) {
            case RELEVANCE -> SortField.FIELD_SCORE;
            case NEWEST -> new SortField(Names.BY_DAY, SortField.Type.LONG);
            case NAME -> new SortField(Names.BY_NAME, SortField.Type.STRING);
            case ADDED -> new SortField(Names.BY_ADDED, SortField.Type.LONG);
        });
    }

    /** How many stories there are. */
    int size() {
        return size;
    }

    /** The first documents in order: at least as many as asked for, where there are so many. */
    int[] atLeast(int many) throws IOException {
        if (many > documents.length && documents.length == FIRST) {
            documents = cores.search(reader, searcher -> FullOrder.of(searcher, query, order, documents));
        }
        return documents;
    }

    /** All documents, in the order of the index. May be asked for from another thread. */
    List<HitSet.Part> all() throws IOException {
        return cores.search(reader, searcher -> HitSet.of(searcher, query));
    }

    /** The documents that are in order already. */
    int[] known() {
        return documents;
    }
}

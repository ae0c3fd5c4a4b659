package wirecopy.search.lucene;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

import wirecopy.search.Order;

/**
 * The stories that a query found, in order. The first ones are there at once; the order of all the rest is worked out when
 * somebody looks that far.
 */
final class Ranking {

    private static final int FIRST = 200;
    private static final int COUNTED_ANYWAY = 1_000;

    private final IndexSearcher searcher;
    private final Query query;
    private final Order order;
    private final int size;
    private int[] documents;

    /**
     * @param order {@link Order#RELEVANCE} only where the query has words
     * @param slow  whether finding the documents is what takes long: then it is done once, to rank and to count; else a second
     *              look that only counts is quicker, because the first one may pass over most of what it finds
     */
    Ranking(IndexSearcher searcher, Query query, Order order, boolean slow) throws IOException {
        this.searcher = searcher;
        this.query = query;
        this.order = order;
        int counted = slow ? Integer.MAX_VALUE : COUNTED_ANYWAY;
        TopDocs first = order == Order.RELEVANCE
                ? searcher.search(query, new TopScoreDocCollectorManager(FIRST, null, counted))
                : searcher.search(query, new TopFieldCollectorManager(sort(order), FIRST, null, counted));
        this.documents = Stream.of(first.scoreDocs).mapToInt((ScoreDoc hit) -> hit.doc).toArray();
        boolean exact = first.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        this.size = exact ? Math.toIntExact(first.totalHits.value()) : searcher.count(query);
        if (searcher.timedOut()) {
            throw new InterruptedIOException("the search was given up");
        }
    }

    private static Sort sort(Order order) {
        return new Sort(switch (order) {
            case RELEVANCE -> SortField.FIELD_SCORE;
            case NEWEST -> new SortField(Names.BY_DAY, SortField.Type.LONG);
            case NAME -> new SortField(Names.BY_NAME, SortField.Type.STRING);
            case ADDED -> new SortField(Names.BY_ADDED, SortField.Type.LONG);
        });
    }

    int size() {
        return size;
    }

    /** The first documents in order: at least as many as asked for, where there are so many. */
    int[] atLeast(int many) throws IOException {
        if (many > documents.length && documents.length < size) {
            documents = FullOrder.of(searcher, query, order, documents);
        }
        return documents;
    }

    /** All documents, in the order of the index. May be asked for from another thread. */
    List<HitSet.Part> all() throws IOException {
        IndexSearcher again = new IndexSearcher(searcher.getIndexReader());
        again.setTimeout(searcher.getTimeout());
        return HitSet.of(again, query);
    }

    /** The documents that are in order already. */
    int[] known() {
        return documents;
    }
}

package wirecopy.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Gathers all documents that a query found, a bit for each. */
final class HitSet extends SimpleCollector {

    /** The documents found in one part of the index. */
    record Part(LeafReader leaf, FixedBitSet documents) {
    }

    private final List<Part> parts = new ArrayList<>();
    private FixedBitSet documents;

    private HitSet() {
    }

    static List<Part> of(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, new CollectorManager<HitSet, List<Part>>() {
            @Override
            public HitSet newCollector() {
                return new HitSet();
            }

            @Override
            public List<Part> reduce(Collection<HitSet> collectors) {
                return joined(collectors);
            }
        });
    }

    /** A part of the index may have been gone through by several collectors, each a stretch of it. */
    private static List<Part> joined(Collection<HitSet> collectors) {
        Map<LeafReader, Part> joined = new LinkedHashMap<>();
        for (HitSet collector : collectors) {
            for (Part part : collector.parts) {
                Part first = joined.putIfAbsent(part.leaf(), part);
                if (first != null) {
                    first.documents().or(part.documents());
                }
            }
        }
        return List.copyOf(joined.values());
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
        documents = new FixedBitSet(context.reader().maxDoc());
        parts.add(new Part(context.reader(), documents));
    }

    @Override
    public void collect(int document) {
        documents.set(document);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}

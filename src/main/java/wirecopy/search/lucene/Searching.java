package wirecopy.search.lucene;

import java.io.IOException;

import org.apache.lucene.index.IndexReader;

import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/** Finds hits in pictures of one index, and remembers what the next search can use again. */
final class Searching implements AutoCloseable {

    private final StorySets sets = new StorySets();
    private final Beginnings beginnings = new Beginnings();
    private final FacetKeys facetKeys = new FacetKeys();
    private final Cores cores;

    Searching(Cores cores) {
        this.cores = cores;
    }

    Cores cores() {
        return cores;
    }

    Lookup lookup(IndexReader reader, Scope scope) {
        return new Lookup(reader, sets, beginnings, scope);
    }

    /** @param reader held for the hits, which let it go; let go here where there will be none */
    Hits search(IndexReader reader, Query query, Scope scope, Order order) throws IOException {
        try {
            Order possible = order == Order.RELEVANCE && !Demand.hasWords(query.clause()) ? Order.ADDED : order;
            Ranking ranking = new Ranking(reader, cores, lookup(reader, scope).of(query), possible);
            return new LuceneHits(reader, cores, facetKeys, ranking, new Finder(query));
        } catch (IOException | RuntimeException failed) {
            reader.decRef();
            throw failed;
        }
    }

    @Override
    public void close() {
        cores.close();
    }
}

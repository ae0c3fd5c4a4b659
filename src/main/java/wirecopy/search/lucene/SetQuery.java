package wirecopy.search.lucene;

import java.io.IOException;
import java.util.Set;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Finds the stories of a set. */
final class SetQuery extends Query {

    private final Set<String> ids;
    private final StorySets.Known known;

    SetQuery(Set<String> ids, StorySets sets) {
        this.ids = ids;
        this.known = sets.of(ids);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                FixedBitSet documents = known.in(context.reader(), ids);
                int many = documents.cardinality();
                return many == 0 ? null : ConstantScoreScorerSupplier.fromIterator(new BitSetIterator(documents, many), score(), mode,
                        context.reader().maxDoc());
            }

            @Override
            public int count(LeafReaderContext context) throws IOException {
                return context.reader().hasDeletions() ? super.count(context) : known.in(context.reader(), ids).cardinality();
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false; // remembered already, by who knows when a set changed
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return ids.size() + " stories";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SetQuery query && query.ids == ids;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(ids);
    }
}

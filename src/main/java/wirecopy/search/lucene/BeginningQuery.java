package wirecopy.search.lucene;

import java.io.IOException;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** Finds the stories with a word that begins so. */
final class BeginningQuery extends Query {

    private final Term start;
    private final Beginnings beginnings;

    BeginningQuery(Term start, Beginnings beginnings) {
        this.start = start;
        this.beginnings = beginnings;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                DocIdSet documents = beginnings.in(context.reader(), start);
                return documents == null ? null
                        : ConstantScoreScorerSupplier.fromIterator(documents.iterator(), score(), mode, context.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false; // remembered already
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return start + "*";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BeginningQuery query && query.start.equals(start);
    }

    @Override
    public int hashCode() {
        return start.hashCode();
    }
}

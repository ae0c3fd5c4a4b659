package wirecopy.search.lucene;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Tells whether a query compares the places of words story by story, which takes so long that it should be done once only. */
final class PlacesCompared extends QueryVisitor {

    private boolean compared;

    private PlacesCompared() {
    }

    static boolean by(Query query) {
        PlacesCompared visitor = new PlacesCompared();
        query.visit(visitor);
        return visitor.compared;
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
        compared |= parent instanceof PhraseQuery || parent instanceof MultiPhraseQuery;
        return this;
    }
}

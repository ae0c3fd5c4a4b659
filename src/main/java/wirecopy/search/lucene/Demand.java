package wirecopy.search.lucene;

import wirecopy.search.Clause;
import wirecopy.search.Field;

/** What sort of things a clause asks for. */
final class Demand {

    private Demand() {
    }

    /** Whether a clause asks for words, so that some stories answer better than others. */
    static boolean hasWords(Clause clause) {
        return switch (clause) {
            case null -> false;
            case Clause.Not _, Clause.Published _, Clause.Marked _, Clause.Tagged _, Clause.Has _ -> false;
            case Clause.In in -> in.field() != Field.FOLDER && hasWords(in.clause());
            case Clause.All all -> all.clauses().stream().anyMatch(Demand::hasWords);
            case Clause.Any any -> any.clauses().stream().anyMatch(Demand::hasWords);
            case Clause.Word _, Clause.Typing _, Clause.Prefix _, Clause.Phrase _, Clause.Near _, Clause.Fuzzy _ -> true;
        };
    }
}

package wirecopy.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import wirecopy.article.Span;
import wirecopy.parse.Decisions;
import wirecopy.store.Decided;
import wirecopy.store.Store;

/** What the user decided about pieces of single stories, as the store has it. */
public final class KeptDecisions {

    private KeptDecisions() {
    }

    /** Those about a story; rules for all stories are not among them. */
    public static Decisions about(String id, Store store) {
        Set<Span> back = new HashSet<>();
        Set<Span> hidden = new HashSet<>();
        for (Decided piece : store.decided(id)) {
            (piece.how() == Decided.How.SHOWN ? back : hidden).add(new Span(piece.start(), piece.end()));
        }
        return new Decisions(back, hidden, List.of());
    }
}

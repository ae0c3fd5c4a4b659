package wirecopy.desktop.timeline;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.collections.ObservableListBase;

import wirecopy.desktop.background.Lane;
import wirecopy.search.Credit;
import wirecopy.search.Hit;
import wirecopy.search.Hits;

/**
 * The rows of the timeline: as long as there are hits, but fetched page by page in the background when first looked at. The list holds
 * row numbers; {@link #hit} gives what is known of a row.
 */
final class Rows extends ObservableListBase<Integer> {

    static final int PAGE = 50;
    private static final int KEPT_PAGES = 40;

    private final Lane lane;
    private final Runnable arrived;
    private final Map<Integer, Listing.Page> pages = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private Hits hits;
    private String person;
    private int size;

    /** @param arrived called when rows that were asked for have come */
    Rows(Lane lane, Runnable arrived) {
        this.lane = lane;
        this.arrived = arrived;
    }

    /** Takes other hits in place of those shown, which are closed. */
    void replace(Listing listing) {
        person = listing.person();
        take(listing.hits(), listing.hits().size(), Map.of(0, listing.first()));
    }

    /** Shows none. */
    void empty() {
        take(null, 0, Map.of());
    }

    private void take(Hits shown, int rows, Map<Integer, Listing.Page> known) {
        Hits before = hits;
        int sizeBefore = size;
        hits = shown;
        size = rows;
        pages.clear();
        pages.putAll(known);
        asked.clear();
        beginChange();
        nextRemove(0, Collections.nCopies(sizeBefore, 0));
        nextAdd(0, size);
        endChange();
        if (before != null) {
            lane.always(before::close);
        }
    }

    /** The hit in a row, or null while it is being fetched. */
    Hit hit(int row) {
        Listing.Page page = pages.get(row / PAGE);
        if (page != null && row % PAGE < page.hits().size()) {
            return page.hits().get(row % PAGE);
        }
        fetch(row / PAGE);
        return null;
    }

    /** What the person whose list it is did for the story in a row; empty in any other list. */
    List<Credit> credits(int row) {
        Listing.Page page = pages.get(row / PAGE);
        return page != null && row % PAGE < page.credits().size() ? page.credits().get(row % PAGE) : List.of();
    }

    private void fetch(int number) {
        if (hits == null || !asked.add(number)) {
            return;
        }
        Hits from = hits;
        String whose = person;
        lane.fetch(() -> Listing.Page.of(from, whose, number * PAGE, (number + 1) * PAGE), page -> {
            if (from == hits) {
                if (pages.size() >= KEPT_PAGES) {
                    pages.clear();
                    asked.clear();
                }
                pages.put(number, page);
                arrived.run();
            }
        });
    }

    Hits hits() {
        return hits;
    }

    @Override
    public Integer get(int row) {
        return row;
    }

    @Override
    public int size() {
        return size;
    }
}

package wirecopy.desktop.timeline;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import javafx.collections.ObservableListBase;

import wirecopy.desktop.background.Lane;
import wirecopy.search.Credit;
import wirecopy.search.Grouping;
import wirecopy.search.Hit;
import wirecopy.search.Hits;

/**
 * The rows of the timeline: as long as there are hits, but fetched page by page in the background when first looked at. The list holds
 * places, some of which may be headings; {@link #hit} gives what is known of the row of a story.
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
    private Listing.Groups groups = Listing.Groups.NONE;
    private Sections sections = Sections.NONE;
    private int size;

    /** @param arrived called when rows that were asked for have come */
    Rows(Lane lane, Runnable arrived) {
        this.lane = lane;
        this.arrived = arrived;
    }

    /** Takes other hits in place of those shown, which are closed. */
    void replace(Listing listing) {
        person = listing.person();
        groups = listing.groups();
        take(listing.hits(), listing.hits().size(), Map.of(0, listing.first()));
    }

    /** Shows none. */
    void empty() {
        groups = Listing.Groups.NONE;
        take(null, 0, Map.of());
    }

    private void take(Hits shown, int rows, Map<Integer, Listing.Page> known) {
        Hits before = hits;
        int sizeBefore = size();
        sections = new Sections(groups.all());
        hits = shown;
        size = rows;
        pages.clear();
        pages.putAll(known);
        asked.clear();
        beginChange();
        nextRemove(0, Collections.nCopies(sizeBefore, 0));
        nextAdd(0, size());
        endChange();
        if (before != null) {
            lane.always(before::close);
        }
    }

    /** The hit in a row, or null while it is being fetched. */
    Hit hit(int row) {
        Hit known = known(row);
        if (known == null) {
            fetch(row / PAGE);
        }
        return known;
    }

    /** The hit in a row, or null where it is not at hand; it is not fetched then. */
    Hit known(int row) {
        Listing.Page page = pages.get(row / PAGE);
        return page != null && row % PAGE < page.hits().size() ? page.hits().get(row % PAGE) : null;
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

    /** How many stories there are. */
    int stories() {
        return size;
    }

    Sections sections() {
        return sections;
    }

    /** By what the stories are in groups, or null. */
    Grouping grouping() {
        return groups.by();
    }

    /** The row of the story at a place, or -1 for a heading. */
    int rowAt(int place) {
        return sections.rowAt(place);
    }

    int placeOf(int row) {
        return sections.placeOf(row);
    }

    /** Fetches the identities of the stories in these rows, ascending. */
    void fetchIds(int[] wanted, Consumer<List<String>> fetched) {
        Hits from = hits;
        lane.fetch(() -> RowSearch.ids(from, wanted), fetched);
    }

    @Override
    public Integer get(int place) {
        return place;
    }

    @Override
    public int size() {
        return size + sections.count();
    }
}

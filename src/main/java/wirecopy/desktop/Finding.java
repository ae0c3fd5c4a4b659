package wirecopy.desktop;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.marks.Marks;
import wirecopy.desktop.sidebar.Place;
import wirecopy.desktop.timeline.Listing;
import wirecopy.library.Library;
import wirecopy.library.StoreMarks;
import wirecopy.search.Facet;
import wirecopy.search.FacetCount;
import wirecopy.search.Grouping;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;
import wirecopy.search.SearchIndex;

/** What the user looks for, where, and in which order; each change finds anew, in the background. */
final class Finding {

    private static final int FIRST_ROWS = 50;
    private static final int MOST_VALUES = 5;
    private static final int MOST_PEOPLE = 20;
    private static final Duration MOMENT = Duration.ofMillis(300);

    private final Lane lane;
    private final Lane collecting;
    private final Lane faceting;
    private final Lane naming;
    private final Lane working;
    private final Lane counting;
    private final Marks marks;
    private final Consumer<Found> found;
    private final Consumer<Exception> failed;
    private SearchIndex index;
    private StoreMarks kept;
    private Narrowing narrowing = Narrowing.NONE;
    private Query query = Query.parse("");
    private Place place = new Place.All();
    private Scope scope = Scope.ALL;
    private Order browsing = Order.NEWEST;
    private Order searching = Order.RELEVANCE;
    private Grouping grouping;

    /**
     * What a search gave.
     *
     * @param query    what was typed, narrowed
     * @param first    the first rows
     * @param selected the row of the story that was selected before, or -1
     * @param top      the row of the story that stood at the top before, or -1
     */
    record Found(Query query, Place place, Hits hits, Listing.Page first, Listing.Groups groups, int selected, int top) {
    }

    Finding(Background background, Marks marks, Consumer<Found> found, Consumer<Exception> failed) {
        this.lane = background.lane();
        this.collecting = background.lane();
        this.faceting = background.lane();
        this.naming = background.lane();
        this.working = background.lane();
        this.counting = background.lane();
        this.marks = marks;
        this.found = found;
        this.failed = failed;
    }

    void use(Library opened) {
        index = opened.index();
        kept = new StoreMarks(opened.store());
    }

    /** What was typed, narrowed to the values that the user chose. */
    Query query() {
        return narrowing.of(query);
    }

    Narrowing narrowing() {
        return narrowing;
    }

    void narrow(Narrowing by) {
        narrowing = by;
    }

    /** What the index is to be asked for. */
    private Query asked() {
        return Within.asked(place, query());
    }

    Place place() {
        return place;
    }

    Order order() {
        return query.isEmpty() ? browsing : searching;
    }

    List<Order> orders() {
        return query.isEmpty() ? List.of(Order.NEWEST, Order.NAME, Order.ADDED) : List.of(Order.values());
    }

    void type(String typed) {
        query = Query.parse(typed);
    }

    /** Goes to a place. What is read or starred there from now on stays in its list until the place is left. */
    void go(Place to) {
        if (to instanceof Place.Saved saved) {
            narrowing = KeptScope.read(saved.search().scope()).narrowing();
            query = Query.parse(saved.query());
            takeOrder(saved.search().order());
        } else if (!to.equals(place)) {
            narrowing = Narrowing.NONE;
        }
        if (to instanceof Place.Person && !to.equals(place)) {
            browsing = Order.NEWEST;
        }
        place = to;
        scope = Within.of(to, marks::read, marks::starred);
    }

    /** Leaves a search that was chosen at the left, since other words were typed; where it looks and by what it is narrowed stays. */
    void leaveSearch() {
        place = Within.base(place) instanceof Place.Search ? new Place.All() : Within.base(place);
    }

    private void takeOrder(String name) {
        orders().stream().filter(order -> order.name().equals(name)).findFirst().ifPresent(this::order);
    }

    void order(Order taken) {
        if (query.isEmpty()) {
            browsing = taken;
        } else {
            searching = taken;
        }
    }

    Grouping grouping() {
        return grouping;
    }

    /** @param by null for no groups */
    void group(Grouping by) {
        grouping = by;
    }

    /**
     * Finds anew.
     *
     * @param selected the story to keep selected where it is among the hits
     * @param top      the story to keep at the top of the list
     */
    void find(Optional<String> selected, Optional<String> top) {
        if (index == null) {
            return;
        }
        Query wanted = query();
        Place where = place;
        Scope within = scope.with(kept);
        Order in = order();
        Grouping by = grouping;
        lane.run(() -> find(wanted, where, within, in, by, selected, top), found, failed, late -> late.hits().close());
    }

    private Found find(Query wanted, Place where, Scope within, Order in, Grouping by, Optional<String> selected, Optional<String> top)
            throws IOException {
        Hits hits = index.search(Within.asked(where, wanted), within, in);
        Listing.Groups groups = by == null ? Listing.Groups.NONE : new Listing.Groups(by, hits.group(by));
        return new Found(wanted, where, hits, Listing.Page.of(hits, person(where), 0, FIRST_ROWS), groups, row(hits, selected), row(hits, top));
    }

    /** Counts by each facet what is looked for now; of several calls the newest is answered. */
    void countFacets(Consumer<Map<Facet, List<FacetCount>>> counted) {
        if (index == null) {
            return;
        }
        Query wanted = asked();
        Scope within = scope.with(kept);
        faceting.run(() -> {
            Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
            try (Hits hits = index.search(wanted, within, Order.ADDED)) {
                for (Facet facet : Facet.values()) {
                    counts.put(facet, hits.facets(facet, MOST_VALUES));
                }
            }
            return counts;
        }, counted, failed);
    }

    /** Counts the hits in all stories that were found, once nothing else was typed for a moment; tells them where that is soon done. */
    void countPlaces(Hits hits, IntConsumer counted) {
        counting.run(() -> {
            Thread.sleep(MOMENT);
            return hits.places();
        }, places -> places.stream().filter(many -> many > 0).forEach(counted), failed);
    }

    /** Counts what the person whose page is shown did; of several calls the newest is answered. */
    void countWork(Consumer<Work> counted) {
        String person = person(place);
        if (index == null || person == null) {
            working.cancel();
            return;
        }
        Query wanted = asked();
        Scope within = scope.with(kept);
        working.run(() -> {
            try (Hits hits = index.search(wanted, within, Order.ADDED)) {
                return Work.of(hits, person);
            }
        }, counted, failed);
    }

    /** Finds whose whole work may be offered: whom the list is narrowed to, or who among the hits is called as was typed after {@code by:}. */
    void person(Consumer<Optional<String>> heard) {
        Optional<String> narrowed = Heading.personNarrowedTo(narrowing);
        Optional<String> typed = Heading.personAskedFor(query);
        if (index == null || person(place) != null || narrowed.isPresent() || typed.isEmpty()) {
            naming.cancel();
            heard.accept(person(place) != null ? Optional.empty() : narrowed);
            return;
        }
        Query wanted = asked();
        Scope within = scope.with(kept);
        naming.run(() -> {
            try (Hits hits = index.search(wanted, within, Order.ADDED)) {
                return hits.facets(Facet.CONTRIBUTOR, MOST_PEOPLE).stream().map(FacetCount::value)
                        .filter(name -> name.toLowerCase(Locale.ROOT).contains(typed.get())).findFirst();
            }
        }, heard, failed);
    }

    /** Whose page a place is, or null. */
    static String person(Place place) {
        return Within.base(place) instanceof Place.Person person ? person.name() : null;
    }

    /** Fetches the identities of all unread stories of the list. */
    void unread(Consumer<List<String>> fetched) {
        if (index == null) {
            return;
        }
        Query wanted = asked();
        Scope looked = scope;
        collecting.fetch(() -> {
            Set<String> known = new HashSet<>(kept.store().read());
            known.addAll(looked.without());
            Scope unread = new Scope(looked.under(), looked.only(), known, kept);
            try (Hits hits = index.search(wanted, unread, Order.ADDED)) {
                return hits.ids();
            }
        }, fetched);
    }

    /** The stories of the list as it stands; none before the library is open. */
    Optional<Listed> listed() {
        return index == null ? Optional.empty() : Optional.of(new Listed(index, asked(), scope.with(kept), order()));
    }

    private static int row(Hits hits, Optional<String> id) {
        return id.map(hits::indexOf).orElse(-1);
    }
}

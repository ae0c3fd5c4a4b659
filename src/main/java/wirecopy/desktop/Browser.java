package wirecopy.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;

import wirecopy.article.Article;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.facets.FacetPane;
import wirecopy.desktop.marks.Marks;
import wirecopy.desktop.searchbar.SearchBar;
import wirecopy.desktop.sidebar.Place;
import wirecopy.desktop.sidebar.Sidebar;
import wirecopy.desktop.timeline.ListLook;
import wirecopy.desktop.timeline.Listing;
import wirecopy.desktop.timeline.Timeline;
import wirecopy.library.Library;
import wirecopy.search.Clause;
import wirecopy.search.Hit;
import wirecopy.search.Order;
import wirecopy.search.Query;

/** Keeps sidebar, timeline and story in step with what the user looks for. */
final class Browser {

    private static final int MOST_WORK = 5;

    private final Sidebar sidebar;
    private final Timeline timeline;
    private final Stories stories;
    private final Marks marks;
    private final Finding finding;
    private final Lane counting;
    private final Branching branching;
    private final Crediting crediting;
    private final Placeholders placeholders;
    private final Trail trail = new Trail();
    private final FacetPane facets;
    private final SearchBar search;
    private final Consumer<Exception> failed;
    private Consumer<String> used = typed -> {
    };
    private Runnable moved = () -> {
    };
    private Library library;
    private boolean anew;
    private Optional<String> asked = Optional.empty();
    private Optional<String> wanted = Optional.empty();
    private boolean wantsFirst;
    private boolean stale;

    Browser(Background background, Frame frame, Stories stories, Marks marks, Placeholders placeholders, Consumer<Exception> failed) {
        this.facets = frame.facets;
        this.sidebar = frame.sidebar;
        this.timeline = frame.timeline;
        this.search = frame.search;
        this.stories = stories;
        this.marks = marks;
        this.placeholders = placeholders;
        this.failed = failed;
        this.counting = background.lane();
        this.branching = new Branching(background, frame.sidebar, failed);
        this.crediting = new Crediting(background, frame.sidebar);
        this.finding = new Finding(background, marks, this::found, this::searchFailed);
        sidebar.onChoose(this::choose);
        timeline.onChoose(hit -> {
            wanted = Optional.empty();
            stories.show(hit.id(), finding.query(), article -> {
            });
            if (stale) {
                find();
            }
            used.accept(finding.query().typed());
        });
        timeline.whenEmpty(placeholders.opening());
        marks.onKept(this::count);
        facets.onOpen(this::showFacets);
        facets.onChoose((facet, value) -> narrow(finding.narrowing().toggled(new Clause.Has(facet, value))));
        facets.onPerson(this::goToPerson);
        offerOrders();
    }

    /** @param listener hears what was searched for when the user goes on with a story of what was found */
    void onUsed(Consumer<String> listener) {
        used = listener;
    }

    /** @param listener hears that another list is shown than that of the story that is read */
    void onMoved(Runnable listener) {
        moved = listener;
    }

    void use(Library opened) {
        library = opened;
        finding.use(opened);
        branching.use(opened);
        crediting.use(opened);
    }

    Place place() {
        return finding.place();
    }

    Finding finding() {
        return finding;
    }

    Query query() {
        return finding.query();
    }

    /** Searches for what was typed. */
    void type(String typed) {
        List<Order> orders = finding.orders();
        if (finding.place() instanceof Place.Search kept && !typed.strip().equals(kept.query().strip())) {
            finding.leaveSearch();
            sidebar.select(finding.place());
        }
        finding.type(typed);
        if (!orders.equals(finding.orders())) {
            offerOrders();
        }
        stories.match(finding.query());
        anew = true;
        find();
    }

    /** Goes to a place that the user chose: there is no way back from it. */
    void choose(Place place) {
        trail.forget();
        go(place);
    }

    /** Goes to a place and begins at its top. One that is a search puts that into the field, and takes it out when it is left. */
    void go(Place place) {
        boolean leaves = place instanceof Place.Person
                || finding.place() instanceof Place.Search before && finding.query().typed().equals(before.query().strip());
        finding.go(place);
        sidebar.select(place);
        anew = true;
        if (place instanceof Place.Search searched) {
            search.retype(searched.query());
        } else if (leaves) {
            search.retype("");
        }
        offerOrders();
        find();
    }

    /** Shows all stories that a person worked on. {@link #back} leads back. */
    void goToPerson(String name) {
        Place.Person page = new Place.Person(name);
        if (!page.equals(finding.place()) || !finding.query().isEmpty()) {
            trail.leave(here());
            moved.run();
            go(page);
        }
    }

    /** Shows a story that may not be in the list. {@link #back} leads back. */
    void open(String id) {
        trail.leave(here());
        show(id);
    }

    /** Goes back to where the user went to a person or another story from. Says whether there was such a place. */
    boolean back() {
        Optional<Trail.Stop> stop = trail.back();
        stop.ifPresent(this::goBack);
        return stop.isPresent();
    }

    private void goBack(Trail.Stop stop) {
        boolean same = stop.place().equals(finding.place()) && stop.typed().equals(finding.query().typed())
                && stop.narrowing().equals(finding.narrowing());
        if (same) {
            stop.story().ifPresent(this::show);
            return;
        }
        wanted = stop.story();
        go(stop.place());
        search.retype(stop.typed());
        narrow(stop.narrowing());
        stop.story().ifPresent(id -> stories.show(id, finding.query(), article -> {
        })); // it may not be in that list
    }

    private Trail.Stop here() {
        return new Trail.Stop(finding.place(), finding.query().typed(), finding.narrowing(), current());
    }

    /** Tries anew to show a story that could not be shown. */
    void showAgain(String id) {
        stories.show(id, finding.query(), article -> {
        });
    }

    private void show(String id) {
        stories.show(id, finding.query(), article -> {
            timeline.clearSelection();
            find();
        });
    }

    /** Goes where a story is and shows it once the list has come. */
    void goTo(Place place, String id) {
        wanted = Optional.of(id);
        go(place);
    }

    /** Goes to a place and shows its first story once the list has come. */
    void goToFirst(Place place) {
        wantsFirst = true;
        go(place);
    }

    /** Finds anew what is looked for now: more may have come in. The list stays where it is. */
    void find() {
        stale = false;
        asked = current();
        Optional<String> top = anew ? Optional.empty() : timeline.topId();
        finding.find(asked, top);
    }

    /** The story to stay selected: the one in the list counts, which the reader may still be fetching. */
    private Optional<String> current() {
        return wanted.or(() -> timeline.selected().map(Hit::id)).or(() -> Optional.ofNullable(stories.shown()).map(Article::id));
    }

    /** Finds and counts anew, since stories have come or gone. */
    void grown() {
        stale = timeline.selectionSize() > 1; // a list that changed would lose what is selected
        if (!stale) {
            find();
        }
        count();
        branching.fetch();
        crediting.count();
    }

    /** Asks the library for nothing more: it closes. */
    void stop() {
        crediting.stop();
    }

    private void found(Finding.Found found) {
        if (!current().equals(asked)) { // the user went on meanwhile, and is not to be thrown back
            found.hits().close();
            find();
            return;
        }
        int top = !anew ? found.top() : wanted.isPresent() ? Math.max(0, found.selected() - 1) : 0;
        boolean empty = found.hits().size() == 0;
        timeline.whenEmpty(!empty ? null : found.query().isEmpty() ? placeholders.emptyPlace(found.place())
                : noHits(found));
        timeline.show(new Listing(Heading.title(found.query(), found.place()), Heading.within(found.query(), found.place()),
                found.hits(), Finding.person(found.place()), found.first(), found.groups()), found.selected(), top);
        finding.countPlaces(found.hits(), timeline::showPlaces);
        timeline.suggest(found.query().suggestion(), () -> search.retype(found.query().suggestion()));
        showFacets();
        showPerson();
        anew = false;
        if (wanted.isPresent() && found.selected() >= 0) {
            wanted = Optional.empty();
            timeline.select(found.selected());
        } else if (wantsFirst && !empty) {
            wantsFirst = false;
            timeline.select(0);
        }
    }

    /** Says what was searched and where, and offers each way to search in more. */
    private Node noHits(Finding.Found found) {
        List<Wider> wider = new ArrayList<>();
        for (Clause.Has by : finding.narrowing().by()) {
            wider.add(new Wider.Value(by, () -> narrow(finding.narrowing().toggled(by))));
        }
        String everywhere = found.query().everywhere();
        if (!everywhere.equals(found.query().typed())) {
            wider.add(new Wider.Fields(() -> search.retype(everywhere)));
        }
        return placeholders.noHits(found.query(), found.place(), wider);
    }

    /** Narrows the list, or widens it again. */
    private void narrow(Narrowing by) {
        finding.narrow(by);
        stories.match(finding.query());
        anew = true;
        find();
    }

    private void showFacets() {
        timeline.showNarrowed(finding.narrowing().by().stream().map(by -> FacetPane.shown(by.facet(), by.value())).toList(),
                chip -> narrow(finding.narrowing().toggled(finding.narrowing().by().get(chip))));
        if (facets.isOpen()) {
            finding.countFacets(facets::show);
        }
    }

    /** What a person did in all, on their page; elsewhere the way there. */
    private void showPerson() {
        if (Finding.person(finding.place()) == null) {
            timeline.showNote("");
        }
        finding.countWork(work -> timeline.showNote(work.inWords(MOST_WORK)));
        finding.person(person -> timeline.offerPerson(person.orElse(null), () -> person.ifPresent(this::goToPerson)));
    }

    private void searchFailed(Exception e) {
        timeline.showNothing(placeholders.failedSearch(e));
    }

    private void offerOrders() {
        timeline.offerOrders(finding.orders(), finding.order(), order -> {
            finding.order(order);
            anew = true;
            find();
        });
    }

    /** Offers groups and compact rows. @param taken hears what the user wants from now on */
    void offerLooks(ListLook look, Consumer<ListLook> taken) {
        finding.group(look.grouping().orElse(null));
        timeline.offerLooks(look, other -> {
            boolean regroup = !other.grouping().equals(Optional.ofNullable(finding.grouping()));
            finding.group(other.grouping().orElse(null));
            if (regroup) {
                find();
            }
            taken.accept(other);
        });
    }

    /** Counts the stories of each place anew, in the background. */
    void count() {
        if (library == null) {
            return;
        }
        counting.run(new Counting(library)::count, counts -> {
            sidebar.show(counts);
            sidebar.select(finding.place());
        }, failed);
    }

}

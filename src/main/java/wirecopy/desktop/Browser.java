package wirecopy.desktop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import wirecopy.article.Article;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.facets.FacetPane;
import wirecopy.desktop.marks.Marks;
import wirecopy.desktop.searchbar.SearchBar;
import wirecopy.desktop.sidebar.Place;
import wirecopy.desktop.sidebar.Sidebar;
import wirecopy.desktop.timeline.Timeline;
import wirecopy.desktop.toast.Toast;
import wirecopy.desktop.words.Words;
import wirecopy.library.Library;
import wirecopy.search.Clause;
import wirecopy.search.Hit;
import wirecopy.search.Order;
import wirecopy.search.Query;

/** Keeps sidebar, timeline and story in step with what the user looks for. */
final class Browser {

    private final Words words = Words.of(Browser.class);
    private final Sidebar sidebar;
    private final Timeline timeline;
    private final Stories stories;
    private final Marks marks;
    private final Finding finding;
    private final Lane counting;
    private final Placeholders placeholders;
    private final Toast toast;
    private final FacetPane facets;
    private final SearchBar search;
    private final Consumer<Exception> failed;
    private Consumer<String> used = typed -> {
    };
    private Library library;
    private boolean anew;
    private Optional<String> asked = Optional.empty();
    private Optional<String> wanted = Optional.empty();
    private boolean wantsFirst;

    Browser(Background background, Frame frame, Stories stories, Marks marks, Placeholders placeholders, Consumer<Exception> failed) {
        this.toast = frame.toast;
        this.facets = frame.facets;
        this.sidebar = frame.sidebar;
        this.timeline = frame.timeline;
        this.search = frame.search;
        this.stories = stories;
        this.marks = marks;
        this.placeholders = placeholders;
        this.failed = failed;
        this.counting = background.lane();
        this.finding = new Finding(background, marks, this::found, this::searchFailed);
        sidebar.onChoose(this::go);
        timeline.onChoose(hit -> {
            stories.show(hit.id(), finding.query(), article -> {
            });
            used.accept(finding.query().typed());
        });
        marks.onChange(timeline::redraw);
        marks.onKept(this::count);
        facets.onOpen(this::showFacets);
        facets.onChoose((facet, value) -> narrow(new Clause.Has(facet, value)));
        offerOrders();
    }

    /** @param listener hears what was searched for when the user goes on with a story of what was found */
    void onUsed(Consumer<String> listener) {
        used = listener;
    }

    void use(Library opened) {
        library = opened;
        finding.use(opened);
    }

    Place place() {
        return finding.place();
    }

    Query query() {
        return finding.query();
    }

    /** Searches for what was typed. */
    void type(String typed) {
        List<Order> orders = finding.orders();
        if (finding.place() instanceof Place.Search kept && !typed.strip().equals(kept.query().strip())) {
            finding.go(new Place.All());
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

    /** Goes to a place and begins at its top. One that is a search puts that into the field, and takes it out when it is left. */
    void go(Place place) {
        boolean leaves = finding.place() instanceof Place.Search before && finding.query().typed().equals(before.query().strip());
        finding.go(place);
        sidebar.select(place);
        anew = true;
        if (place instanceof Place.Search searched) {
            search.retype(searched.query());
        } else if (leaves) {
            search.retype("");
        }
        find();
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
        find();
        count();
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
                : placeholders.noHits(found.query().typed().isEmpty() ? found.query().inWords() : found.query().typed(), found.place()));
        boolean all = found.query().isEmpty();
        timeline.show(all ? name(found.place()) : found.query().inWords(), all || found.place() instanceof Place.All || found.place() instanceof Place.Search ? "" : name(found.place()),
                found.hits(), found.first(), found.selected(), top);
        timeline.suggest(found.query().suggestion(), () -> search.retype(found.query().suggestion()));
        showFacets();
        anew = false;
        if (wanted.isPresent() && found.selected() >= 0) {
            wanted = Optional.empty();
            timeline.select(found.selected());
        } else if (wantsFirst && !empty) {
            wantsFirst = false;
            timeline.select(0);
        }
    }

    /** Narrows the list by a value, or takes that back. */
    void narrow(Clause.Has by) {
        finding.narrow(by);
        stories.match(finding.query());
        anew = true;
        find();
    }

    private void showFacets() {
        timeline.showNarrowed(finding.narrowed().stream().map(by -> FacetPane.shown(by.facet(), by.value())).toList(),
                chip -> narrow(finding.narrowed().get(chip)));
        if (facets.isOpen()) {
            finding.countFacets(facets::show);
        }
    }

    private void searchFailed(Exception e) {
        timeline.showNothing(placeholders.failedSearch(e));
    }

    private String name(Place place) {
        return switch (place) {
            case Place.All all -> words.get("place.all");
            case Place.Unread unread -> words.get("place.unread");
            case Place.Starred starred -> words.get("place.starred");
            case Place.Saved saved -> saved.name();
            case Place.Tagged tagged -> tagged.tag();
            case Place.Loaded loaded -> String.valueOf(loaded.path().getFileName());
            case Place.Files files -> words.get("place.files");
        };
    }

    private void offerOrders() {
        timeline.offerOrders(finding.orders(), finding.order(), order -> {
            finding.order(order);
            anew = true;
            find();
        });
    }

    /** Counts the stories of each place anew, in the background. */
    void count() {
        if (library == null) {
            return;
        }
        Set<String> read = marks.read();
        Set<String> starred = marks.starred();
        counting.run(new Counting(library, read, starred)::count, counts -> {
            sidebar.show(counts);
            sidebar.select(finding.place());
        }, failed);
    }

    /** On to the next unread story of the list. */
    void nextUnread() {
        Set<String> read = marks.read();
        timeline.find(hit -> !read.contains(hit.id()), row -> {
            if (row >= 0) {
                timeline.select(row);
            }
        });
    }

    /** Marks the selected stories as read, or as unread where all are read. */
    void toggleRead() {
        List<String> ids = selectedIds();
        boolean read = !ids.stream().allMatch(marks::isRead);
        List<String> changed = marks.setRead(ids, read);
        offerUndo(read ? "read.now" : "unread.now", changed, () -> marks.setRead(changed, !read));
    }

    /** Marks every story of the list as read. */
    void markAllRead() {
        finding.unread(ids -> {
            List<String> changed = marks.setRead(ids, true);
            if (changed.isEmpty()) {
                toast.show(words.get("read.now", 0));
            } else {
                toast.show(words.get("read.now", changed.size()), () -> marks.setRead(changed, false));
            }
        });
    }

    void toggleStar() {
        List<String> ids = selectedIds();
        boolean starred = !ids.stream().allMatch(marks::isStarred);
        List<String> changed = marks.setStarred(ids, starred);
        offerUndo(starred ? "starred.now" : "unstarred.now", changed, () -> marks.setStarred(changed, !starred));
    }

    /** What was done to several stories at once can be taken back; for one, the same key does. */
    private void offerUndo(String key, List<String> changed, Runnable undo) {
        if (changed.size() > 1) {
            toast.show(words.get(key, changed.size()), undo);
        }
    }

    /** The selected stories; where none is, the one in the reader. */
    List<String> selectedIds() {
        List<String> ids = timeline.selection().stream().map(Hit::id).toList();
        return ids.isEmpty() && stories.shown() != null ? List.of(stories.shown().id()) : ids;
    }
}

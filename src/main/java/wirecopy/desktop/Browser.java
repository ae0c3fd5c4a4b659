package wirecopy.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import wirecopy.article.Article;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.marks.Marks;
import wirecopy.desktop.sidebar.Counts;
import wirecopy.desktop.sidebar.Place;
import wirecopy.desktop.sidebar.Sidebar;
import wirecopy.desktop.timeline.Timeline;
import wirecopy.desktop.words.Words;
import wirecopy.library.Library;
import wirecopy.library.Loaded;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;
import wirecopy.search.SearchIndex;

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
    private final Consumer<Exception> failed;
    private Consumer<String> retype = typed -> {
    };
    private Library library;
    private boolean anew;
    private Optional<String> asked = Optional.empty();
    private Optional<String> wanted = Optional.empty();
    private boolean wantsFirst;

    Browser(Background background, Sidebar sidebar, Timeline timeline, Stories stories, Marks marks, Placeholders placeholders,
            Consumer<Exception> failed) {
        this.sidebar = sidebar;
        this.timeline = timeline;
        this.stories = stories;
        this.marks = marks;
        this.placeholders = placeholders;
        this.failed = failed;
        this.counting = background.lane();
        this.finding = new Finding(background, marks, this::found, this::searchFailed);
        sidebar.onChoose(this::go);
        timeline.onChoose(hit -> stories.show(hit.id(), finding.query(), article -> {
        }));
        marks.onChange(() -> {
            timeline.redraw();
            count();
        });
        offerOrders();
    }

    /** @param listener hears what should stand in the search field instead */
    void onRetype(Consumer<String> listener) {
        retype = listener;
    }

    void use(Library opened) {
        library = opened;
        finding.use(opened);
    }

    Query query() {
        return finding.query();
    }

    /** Searches for what was typed. */
    void type(String typed) {
        boolean wasEmpty = finding.query().isEmpty();
        finding.type(typed);
        if (wasEmpty != finding.query().isEmpty()) {
            offerOrders();
        }
        stories.match(finding.query());
        anew = true;
        find();
    }

    /** Goes to a place and begins at its top. */
    void go(Place place) {
        finding.go(place);
        sidebar.select(place);
        anew = true;
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
                : placeholders.noHits(found.query().typed(), found.place()));
        boolean all = found.query().isEmpty();
        timeline.show(all ? name(found.place()) : found.query().inWords(), all || found.place() instanceof Place.All ? "" : name(found.place()),
                found.hits(), found.first(), found.selected(), top);
        timeline.suggest(found.query().suggestion(), () -> retype.accept(found.query().suggestion()));
        anew = false;
        if (wanted.isPresent() && found.selected() >= 0) {
            wanted = Optional.empty();
            timeline.select(found.selected());
        } else if (wantsFirst && !empty) {
            wantsFirst = false;
            timeline.select(0);
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
        counting.run(() -> count(read, starred), sidebar::show, failed);
    }

    private Counts count(Set<String> read, Set<String> starred) throws IOException {
        SearchIndex index = library.index();
        Map<Path, Integer> loaded = new LinkedHashMap<>();
        List<Path> files = new ArrayList<>();
        for (Loaded each : library.loaded()) {
            if (each.stories() == 1 && Files.isRegularFile(each.path())) {
                files.add(each.path());
            } else {
                loaded.put(each.path(), each.stories());
            }
        }
        return new Counts(index.size(), size(index, Scope.without(read)), size(index, Scope.only(starred)), loaded, files);
    }

    private static int size(SearchIndex index, Scope scope) throws IOException {
        try (Hits hits = index.search(Query.parse(""), scope, Order.ADDED)) {
            return hits.size();
        }
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
        marks.setRead(ids, !ids.stream().allMatch(marks::isRead));
    }

    void toggleStar() {
        List<String> ids = selectedIds();
        marks.setStarred(ids, !ids.stream().allMatch(marks::isStarred));
    }

    private List<String> selectedIds() {
        List<String> ids = timeline.selection().stream().map(Hit::id).toList();
        return ids.isEmpty() && stories.shown() != null ? List.of(stories.shown().id()) : ids;
    }
}

package wirecopy.desktop;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.kordamp.ikonli.feather.Feather;

import javafx.scene.Node;

import wirecopy.desktop.emptystate.EmptyState;
import wirecopy.desktop.facets.FacetPane;
import wirecopy.desktop.keys.Action;
import wirecopy.desktop.sidebar.Place;
import wirecopy.desktop.words.Words;
import wirecopy.search.Query;

/** What stands in the timeline where it has no rows: each case in its own words, with a way on. */
final class Placeholders {

    private final Words words = Words.of(Placeholders.class);
    private final MainWindow window;
    private final BooleanSupplier loading;

    /** @param loading whether stories are still coming in */
    Placeholders(MainWindow window, BooleanSupplier loading) {
        this.window = window;
        this.loading = loading;
    }

    /** For a library without stories: itself the place to drop files. */
    Node emptyLibrary() {
        return new EmptyState(Feather.DOWNLOAD, words.get("empty.title"), words.get("empty.text"))
                .offer(words.get("open.files"), () -> window.act(Action.OPEN_FILES))
                .offer(words.get("open.folder"), () -> window.act(Action.OPEN_FOLDER))
                .offer(words.get("open.welcome"), window::welcome);
    }

    Node emptyPlace(Place place) {
        if (loading.getAsBoolean() && !(place instanceof Place.Unread || place instanceof Place.Starred)) {
            return loading();
        }
        return switch (place) {
            case Place.Unread unread -> new EmptyState(Feather.CHECK, words.get("empty.unread"), "");
            case Place.Starred starred -> new EmptyState(Feather.STAR, words.get("empty.starred", window.keys().label(Action.STAR).isEmpty() ? 0 : 1, window.keys().label(Action.STAR)), "");
            case Place.All all -> emptyLibrary();
            case Place.Loaded loaded -> new EmptyState(Feather.INBOX, words.get("empty.place"), "");
            case Place.Folder folder -> new EmptyState(Feather.INBOX, words.get("empty.place"), "");
            case Place.Search search -> new EmptyState(Feather.SEARCH, words.get("empty.place"), "");
            case Place.Person person -> new EmptyState(Feather.USER, words.get("empty.place"), "");
            case Place.Files files -> new EmptyState(Feather.INBOX, words.get("empty.place"), "");
        };
    }

    /** For a search that found nothing: what was searched, and how to search in more. */
    Node noHits(Query query, Place place, List<Wider> wider) {
        String typed = query.typed().isEmpty() ? query.inWords() : query.typed();
        EmptyState state = new EmptyState(Feather.SEARCH, words.get("nohits.title", typed), searched(place, wider));
        for (Wider each : wider) {
            state.offer(switch (each) {
                case Wider.Value value -> words.get("nohits.without", FacetPane.shown(value.by().facet(), value.by().value()));
                case Wider.Fields fields -> words.get("nohits.everywhere");
            }, each.taken());
        }
        if (!(place instanceof Place.All || place instanceof Place.Search)) {
            state.offer(words.get("nohits.widen"), () -> window.go(new Place.All()));
        }
        return state.offer(words.get("nohits.clear"), window::clearSearch);
    }

    private String searched(Place place, List<Wider> wider) {
        Place base = Within.base(place);
        String where = base instanceof Place.All || base instanceof Place.Search ? words.get("nohits.all") : words.get("nohits.in", Heading.name(base));
        String narrowed = wider.stream().filter(Wider.Value.class::isInstance).map(Wider.Value.class::cast)
                .map(value -> FacetPane.shown(value.by().facet(), value.by().value())).collect(Collectors.joining(", "));
        return narrowed.isEmpty() ? where : words.get("nohits.narrowed", where, narrowed);
    }

    /** Before the library is open. */
    Node opening() {
        return new EmptyState(Feather.LOADER, words.get("opening.title"), "");
    }

    private Node loading() {
        return new EmptyState(Feather.LOADER, words.get("loading.title"), words.get("loading.text"));
    }

    Node failedSearch(Exception e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new EmptyState(Feather.ALERT_TRIANGLE, words.get("failed.title"), words.get("failed.text", why))
                .offer(words.get("failed.again"), window::find);
    }
}

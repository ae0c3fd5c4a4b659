package wirecopy.desktop;

import org.kordamp.ikonli.feather.Feather;

import javafx.scene.Node;

import wirecopy.desktop.emptystate.EmptyState;
import wirecopy.desktop.keys.Action;
import wirecopy.desktop.sidebar.Place;
import wirecopy.desktop.words.Words;

/** What stands in the timeline where it has no rows: each case in its own words, with a way on. */
final class Placeholders {

    private final Words words = Words.of(Placeholders.class);
    private final MainWindow window;

    Placeholders(MainWindow window) {
        this.window = window;
    }

    /** For a library without stories: itself the place to drop files. */
    Node emptyLibrary() {
        return new EmptyState(Feather.DOWNLOAD, words.get("empty.title"), words.get("empty.text"))
                .offer(words.get("open.files"), () -> window.act(Action.OPEN_FILES))
                .offer(words.get("open.folder"), () -> window.act(Action.OPEN_FOLDER))
                .offer(words.get("open.welcome"), window::welcome);
    }

    Node emptyPlace(Place place) {
        return switch (place) {
            case Place.Unread unread -> new EmptyState(Feather.CHECK, words.get("empty.unread"), "");
            case Place.Starred starred -> new EmptyState(Feather.STAR, words.get("empty.starred", window.keys().label(Action.STAR).isEmpty() ? 0 : 1, window.keys().label(Action.STAR)), "");
            case Place.All all -> emptyLibrary();
            case Place.Loaded loaded -> new EmptyState(Feather.INBOX, words.get("empty.place"), "");
            case Place.Search search -> new EmptyState(Feather.SEARCH, words.get("empty.place"), "");
            case Place.Person person -> new EmptyState(Feather.USER, words.get("empty.place"), "");
            case Place.Files files -> new EmptyState(Feather.INBOX, words.get("empty.place"), "");
        };
    }

    /** For a search that found nothing. */
    Node noHits(String typed, Place place) {
        EmptyState state = new EmptyState(Feather.SEARCH, words.get("nohits.title", typed), "");
        if (!(place instanceof Place.All || place instanceof Place.Search)) {
            state.offer(words.get("nohits.widen"), () -> window.go(new Place.All()));
        }
        return state.offer(words.get("nohits.clear"), window::clearSearch);
    }

    Node failedSearch(Exception e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new EmptyState(Feather.ALERT_TRIANGLE, words.get("failed.title"), words.get("failed.text", why))
                .offer(words.get("failed.again"), window::find);
    }
}

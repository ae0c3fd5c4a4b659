package wirecopy.desktop.sidebar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;

import wirecopy.desktop.words.Words;

/** The places where stories are: all, unread, starred, and each folder, archive or file that was loaded. */
public final class Sidebar extends BorderPane {

    private final ListView<Row> list = new ListView<>();
    private final Words words = Words.of(Sidebar.class);
    private Consumer<Place> chosen = place -> {
    };
    private Consumer<List<Path>> forgotten = paths -> {
    };
    private Consumer<Place.Saved> renamed = search -> {
    };
    private Consumer<Place.Saved> removed = search -> {
    };
    private final Set<Path> away = new HashSet<>();
    private Counts shown;
    private Place.Person visited;
    private boolean quiet;

    public Sidebar() {
        getStyleClass().add("sidebar");
        list.setCellFactory(view -> new PlaceCell(away::contains, paths -> forgotten.accept(paths), search -> renamed.accept(search), search -> removed.accept(search)));
        list.setAccessibleText(words.get("name"));
        list.getSelectionModel().selectedItemProperty().addListener((item, before, now) -> {
            if (!quiet && now instanceof Row.Choice choice) {
                chosen.accept(choice.place());
            }
        });
        setCenter(list);
        show(new Counts(0, 0, 0, Map.of(), Map.of(), Map.of(), List.of()));
    }

    /** @param listener hears which place the user chose */
    public void onChoose(Consumer<Place> listener) {
        chosen = listener;
    }

    /** @param listener hears what the user wants out of the library */
    public void onForget(Consumer<List<Path>> listener) {
        forgotten = listener;
    }

    /** @param rename hears which search the user wants to name anew, @param remove which one to keep no longer */
    public void onSaved(Consumer<Place.Saved> rename, Consumer<Place.Saved> remove) {
        renamed = rename;
        removed = remove;
    }

    /** Marks these loaded paths, and no others, as out of reach for now. */
    public void showAway(Set<Path> paths) {
        away.clear();
        away.addAll(paths);
        list.refresh();
    }

    /** Shows other counts; the chosen place stays chosen where it is still there, else all stories are. */
    public void show(Counts counts) {
        shown = counts;
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Title(words.get("library")));
        rows.add(new Row.Choice(new Place.All(), words.get("all"), counts.all()));
        rows.add(new Row.Choice(new Place.Unread(), words.get("unread"), counts.unread()));
        rows.add(new Row.Choice(new Place.Starred(), words.get("starred"), counts.starred()));
        if (visited != null) {
            rows.add(new Row.Title(words.get("person")));
            rows.add(new Row.Choice(visited, visited.name(), 0));
        }
        if (!counts.saved().isEmpty()) {
            rows.add(new Row.Title(words.get("saved")));
        }
        counts.saved().forEach((place, stories) -> rows.add(new Row.Choice(place, place.name(), stories)));
        if (!counts.tags().isEmpty()) {
            rows.add(new Row.Title(words.get("tags")));
        }
        counts.tags().forEach((place, stories) -> rows.add(new Row.Choice(place, place.tag(), stories)));
        if (!counts.loaded().isEmpty() || !counts.files().isEmpty()) {
            rows.add(new Row.Title(words.get("loaded")));
        }
        counts.loaded().forEach((path, stories) -> rows.add(new Row.Choice(new Place.Loaded(path), nameOf(path), stories)));
        if (!counts.files().isEmpty()) {
            rows.add(new Row.Choice(new Place.Files(counts.files()), words.get("files"), counts.files().size()));
        }
        Place before = place();
        if (!rows.equals(list.getItems())) {
            quiet = true;
            replace(rows);
            quiet = false;
            mark(before);
        }
    }

    /** Only what changed: making all lines anew takes the thread that draws several milliseconds, each time that a count grows. */
    private void replace(List<Row> rows) {
        if (rows.size() != list.getItems().size()) {
            list.getItems().setAll(rows);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).equals(list.getItems().get(i))) {
                list.getItems().set(i, rows.get(i));
            }
        }
    }

    /** The chosen place. */
    public Place place() {
        return list.getSelectionModel().getSelectedItem() instanceof Row.Choice choice ? choice.place() : new Place.All();
    }

    /** All places that can be chosen, from the top, each with its name. */
    public List<Named> places() {
        return list.getItems().stream().filter(Row.Choice.class::isInstance).map(Row.Choice.class::cast)
                .map(row -> new Named(row.place(), row.name())).toList();
    }

    /** Chooses the place so many places further down (or up, below 0). Says whether there was one. */
    public boolean step(int by) {
        List<Place> all = places().stream().map(Named::place).toList();
        int next = all.indexOf(place()) + by;
        if (next < 0 || next >= all.size()) {
            return false;
        }
        list.getSelectionModel().select(rowOf(all.get(next)));
        return true;
    }

    /** Marks a place as chosen without telling anybody; all stories where it is not there. A person stands there while chosen. */
    public void select(Place place) {
        Place.Person person = place instanceof Place.Person page ? page : null;
        if (!Objects.equals(person, visited)) {
            visited = person;
            show(shown);
        }
        mark(place);
    }

    private void mark(Place place) {
        quiet = true;
        int row = rowOf(place);
        list.getSelectionModel().select(row >= 0 ? row : 1);
        quiet = false;
    }

    private int rowOf(Place place) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof Row.Choice choice && choice.place().equals(place)) {
                return i;
            }
        }
        return -1;
    }

    private static String nameOf(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    /** A place as it is called in the list. */
    public record Named(Place place, String name) {
    }

    /** A line of the sidebar. */
    sealed interface Row {

        record Title(String text) implements Row {
        }

        record Choice(Place place, String name, int stories) implements Row {
        }
    }
}

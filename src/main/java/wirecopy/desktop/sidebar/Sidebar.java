package wirecopy.desktop.sidebar;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;

import wirecopy.desktop.words.Words;
import wirecopy.search.Folder;

/** The places where stories are: all, unread, starred, those of searches, tags and people, and the folders, archives and files that were loaded. */
public final class Sidebar extends BorderPane {

    private final ListView<Row> list = new ListView<>();
    private final Words words = Words.of(Sidebar.class);
    private final Tree tree = new Tree();
    private final Arrangement arrangement = new Arrangement(tree);
    private Consumer<Place> chosen = place -> {
    };
    private Consumer<List<Path>> forgotten = paths -> {
    };
    private Consumer<Place.Saved> renamed = search -> {
    };
    private Consumer<Place.Saved> removed = search -> {
    };
    private Consumer<String> folded = path -> {
    };
    private Consumer<Boolean> peopled = more -> {
    };
    private final Set<Path> away = new HashSet<>();
    private Counts counts = Counts.NONE;
    private People people = People.NONE;
    private Place current = new Place.All();
    private boolean quiet;

    public Sidebar() {
        getStyleClass().add("sidebar");
        list.setCellFactory(view -> new PlaceCell(new PlaceCell.Hands() {
            @Override
            public boolean isAway(Path path) {
                return away.contains(path);
            }

            @Override
            public void forget(List<Path> paths) {
                forgotten.accept(paths);
            }

            @Override
            public void rename(Place.Saved search) {
                renamed.accept(search);
            }

            @Override
            public void remove(Place.Saved search) {
                removed.accept(search);
            }

            @Override
            public void fold(Row.Branch branch) {
                Sidebar.this.fold(branch);
            }

            @Override
            public void obey(Row.Command command) {
                Sidebar.this.obey(command);
            }
        }));
        TreeKeys.install(list, this::fold, this::obey);
        list.setAccessibleText(words.get("name"));
        list.getSelectionModel().selectedItemProperty().addListener((item, before, now) -> {
            if (!quiet && now instanceof Row.Choice choice) {
                current = choice.place();
                chosen.accept(current);
            }
        });
        setCenter(list);
        arrange();
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

    /** @param listener hears which folder was opened or shut, by its path; {@link #showFolders} is to say what lies in one that was opened */
    public void onFold(Consumer<String> listener) {
        folded = listener;
    }

    /** @param listener hears whether more people are wanted, or few again */
    public void onPeople(Consumer<Boolean> listener) {
        peopled = listener;
    }

    /** The paths of the folders that are open, in view or not. */
    public Set<String> openFolders() {
        return tree.open();
    }

    /** Opens folders without telling anybody. */
    public void openFolders(Set<String> paths) {
        tree.open(paths);
        arrange();
    }

    /** Shows what lies in open folders. */
    public void showFolders(Map<String, List<Folder>> folders) {
        tree.take(folders);
        arrange();
    }

    public void showPeople(People most) {
        people = most;
        arrange();
    }

    /** Marks these loaded paths, and no others, as out of reach for now. */
    public void showAway(Set<Path> paths) {
        away.clear();
        away.addAll(paths);
        list.refresh();
    }

    /** Shows other counts; the chosen place stays chosen where it is still there, else all stories are. */
    public void show(Counts anew) {
        counts = anew;
        arrange();
    }

    /** Puts the keyboard on the list of places. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** The chosen place. */
    public Place place() {
        return current;
    }

    /** Marks a place as chosen without telling anybody; all stories where it is not there. A person stands there while chosen. */
    public void select(Place place) {
        boolean same = place.equals(current) && list.getSelectionModel().getSelectedItem() instanceof Row.Command;
        current = place;
        arrange();
        if (!same) {
            mark();
        }
    }

    private void arrange() {
        List<Row> rows = arrangement.of(counts, people, current instanceof Place.Person person ? person : null);
        if (!rows.equals(list.getItems())) {
            Row before = list.getSelectionModel().getSelectedItem();
            quiet = true;
            replace(rows);
            quiet = false;
            if (before instanceof Row.Command && rows.contains(before)) {
                quietly(rows.indexOf(before)); // whoever stands there with the keys is not thrown off
            } else {
                mark();
            }
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

    private void mark() {
        int row = rowOf(current);
        quietly(row >= 0 ? row : 1);
    }

    private void quietly(int row) {
        quiet = true;
        list.getSelectionModel().select(row);
        quiet = false;
    }

    /** For a folder that lies in a shut one, the row of that. */
    private int rowOf(Place place) {
        int best = -1;
        int longest = -1;
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof Row.Choice choice) {
                if (choice.place().equals(place)) {
                    return i;
                }
                if (place instanceof Place.Folder folder && choice.branch() != null && choice.branch().path().length() > longest
                        && isBelow(folder.path(), choice.branch().path())) {
                    best = i;
                    longest = choice.branch().path().length();
                }
            }
        }
        return best;
    }

    private void fold(Row.Branch branch) {
        boolean shuts = tree.isOpen(branch.path());
        tree.fold(branch.path());
        arrange();
        folded.accept(branch.path());
        if (shuts && current instanceof Place.Folder folder && isBelow(folder.path(), branch.path())) {
            current = branch.depth() == 0 ? new Place.Loaded(Path.of(branch.path())) : new Place.Folder(branch.path());
            mark();
            chosen.accept(current);
        }
    }

    private static boolean isBelow(String path, String folder) {
        return path.length() > folder.length() && path.startsWith(folder) && "/\\!".indexOf(path.charAt(folder.length())) >= 0;
    }

    /** A place as it is called in the list. */
    public record Named(Place place, String name) {
    }

    private void obey(Row.Command command) {
        peopled.accept(command.what() == Row.What.MORE_PEOPLE);
    }
}

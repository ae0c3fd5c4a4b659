package wirecopy.desktop.sidebar;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import javafx.geometry.Insets;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import wirecopy.desktop.words.Words;

/** A line of the sidebar: an icon, the name, the count of stories. */
final class PlaceCell extends ListCell<Row> {

    private static final List<String> ARCHIVES = List.of(".zip", ".gz", ".tgz", ".tar", ".bz2", ".xz", ".7z", ".warc", ".mbox", ".jsonl", ".json");
    private static final double STEP = 14;
    private static final int DEEPEST_STEP = 7;

    private final Words words = Words.of(PlaceCell.class);
    private final FontIcon arrow = new FontIcon();
    private final StackPane fold = new StackPane(arrow);
    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox line;
    private Row.Choice shown;
    private boolean shownAway;
    private final Hands hands;

    /** What can be done with a line. */
    interface Hands {

        boolean isAway(Path path);

        void forget(List<Path> paths);

        void rename(Place.Saved search);

        void remove(Place.Saved search);

        void fold(Row.Branch branch);

        void obey(Row.Command command);
    }

    PlaceCell(Hands hands) {
        this.hands = hands;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        name.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("count");
        fold.getStyleClass().add("fold");
        fold.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            press.consume(); // to open a folder is not to go there
            if (getItem() instanceof Row.Choice choice && choice.branch() != null && choice.branch().fold() != Row.Fold.LEAF) {
                hands.fold(choice.branch());
            }
        });
        setOnMouseClicked(click -> {
            if (getItem() instanceof Row.Command command) {
                hands.obey(command);
            }
        });
        line = new HBox(8, fold, icon, name, gap, count);
        line.getStyleClass().add("line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        if (!empty && row instanceof Row.Choice choice && isShown(choice)) {
            count(choice);
            return;
        }
        shown = null;
        setText(null);
        setGraphic(null);
        setContextMenu(null);
        setTooltip(null);
        setDisable(false);
        setAccessibleText(null);
        getStyleClass().removeAll("section", "command");
        switch (empty ? null : row) {
            case null -> {
            }
            case Row.Title title -> {
                getStyleClass().add("section");
                setText(title.text());
                setDisable(true);
            }
            case Row.Command command -> {
                getStyleClass().add("command");
                setText(words.get(command.what().name()));
            }
            case Row.Choice choice -> show(choice);
        }
    }

    private void show(Row.Choice choice) {
        icon.setIconCode(switch (choice.place()) {
            case Place.All all -> Feather.INBOX;
            case Place.Unread unread -> Feather.CIRCLE;
            case Place.Starred starred -> Feather.STAR;
            case Place.Saved saved -> Feather.SEARCH;
            case Place.Tagged tagged -> Feather.TAG;
            case Place.Loaded loaded -> iconOf(loaded.path().toString());
            case Place.Folder folder -> iconOf(folder.path());
            case Place.Person person -> Feather.USER;
            case Place.Files files -> Feather.FILE_TEXT;
        });
        name.setText(choice.name());
        setGraphic(line);
        shownAway = isAway(choice.place());
        showBranch(choice.branch());
        count(choice);
        switch (choice.place()) {
            case Place.Loaded loaded -> {
                offerToForget(shownAway ? words.get("away", loaded.path()) : loaded.path().toString(), List.of(loaded.path()));
                if (shownAway) {
                    icon.setIconCode(Feather.ALERT_TRIANGLE);
                }
            }
            case Place.Saved saved -> {
                setTooltip(new Tooltip(saved.query().isEmpty() ? saved.name() : saved.query()));
                setContextMenu(new ContextMenu(item("rename", () -> hands.rename(saved)), item("remove", () -> hands.remove(saved))));
            }
            case Place.Folder folder -> setTooltip(new Tooltip(folder.path()));
            case Place.Tagged tagged -> {
            }
            case Place.Person person -> {
            }
            case Place.Files files -> offerToForget(words.get("files.tip"), files.paths());
            case Place.All all -> {
            }
            case Place.Unread unread -> {
            }
            case Place.Starred starred -> {
            }
        }
    }

    private void showBranch(Row.Branch branch) {
        fold.setManaged(branch != null);
        fold.setVisible(branch != null && branch.fold() != Row.Fold.LEAF);
        if (branch != null) {
            arrow.setIconCode(branch.fold() == Row.Fold.OPEN ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            HBox.setMargin(fold, new Insets(0, -6, 0, -4 + Math.min(branch.depth(), DEEPEST_STEP) * STEP));
        }
    }

    /** Whether all but the count is as it was: menus and tooltips are too dear to make with each story that comes in. */
    private boolean isShown(Row.Choice choice) {
        return shown != null && shown.place().equals(choice.place()) && shown.name().equals(choice.name())
                && Objects.equals(shown.branch(), choice.branch())
                && shownAway == isAway(choice.place()) && !(choice.place() instanceof Place.Files);
    }

    private void count(Row.Choice choice) {
        shown = choice;
        count.setText(choice.stories() == 0 ? "" : NumberFormat.getIntegerInstance().format(choice.stories()));
        String says = shownAway ? words.get("away", choice.name()) : words.get("place", choice.name(), choice.stories());
        setAccessibleText(choice.branch() == null ? says : words.get("fold." + choice.branch().fold(), says));
    }

    private boolean isAway(Place place) {
        return place instanceof Place.Loaded loaded && hands.isAway(loaded.path());
    }

    private void offerToForget(String tip, List<Path> paths) {
        setTooltip(new Tooltip(tip));
        setContextMenu(new ContextMenu(item("forget", () -> hands.forget(paths))));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Feather iconOf(String path) {
        return ARCHIVES.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith) ? Feather.ARCHIVE : Feather.FOLDER;
    }
}

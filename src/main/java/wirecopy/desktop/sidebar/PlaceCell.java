package wirecopy.desktop.sidebar;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import wirecopy.desktop.words.Words;

/** A line of the sidebar: an icon, the name, the count of stories. */
final class PlaceCell extends ListCell<Sidebar.Row> {

    private final Words words = Words.of(PlaceCell.class);
    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox line;
    private Sidebar.Row.Choice shown;
    private boolean shownAway;
    private final Predicate<Path> away;
    private final Consumer<List<Path>> forget;
    private final Consumer<Place.Saved> rename;
    private final Consumer<Place.Saved> remove;

    PlaceCell(Predicate<Path> away, Consumer<List<Path>> forget, Consumer<Place.Saved> rename, Consumer<Place.Saved> remove) {
        this.away = away;
        this.forget = forget;
        this.rename = rename;
        this.remove = remove;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        name.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("count");
        line = new HBox(8, icon, name, gap, count);
        line.getStyleClass().add("line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Sidebar.Row row, boolean empty) {
        super.updateItem(row, empty);
        if (!empty && row instanceof Sidebar.Row.Choice choice && isShown(choice)) {
            count(choice);
            return;
        }
        shown = null;
        setText(null);
        setGraphic(null);
        setContextMenu(null);
        setTooltip(null);
        setDisable(false);
        getStyleClass().remove("section");
        switch (empty ? null : row) {
            case null -> {
            }
            case Sidebar.Row.Title title -> {
                getStyleClass().add("section");
                setText(title.text());
                setDisable(true);
            }
            case Sidebar.Row.Choice choice -> show(choice);
        }
    }

    private void show(Sidebar.Row.Choice choice) {
        icon.setIconCode(switch (choice.place()) {
            case Place.All all -> Feather.INBOX;
            case Place.Unread unread -> Feather.CIRCLE;
            case Place.Starred starred -> Feather.STAR;
            case Place.Saved saved -> Feather.SEARCH;
            case Place.Tagged tagged -> Feather.TAG;
            case Place.Loaded loaded -> iconOf(loaded.path());
            case Place.Person person -> Feather.USER;
            case Place.Files files -> Feather.FILE_TEXT;
        });
        name.setText(choice.name());
        setGraphic(line);
        shownAway = isAway(choice.place());
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
                setContextMenu(new ContextMenu(item("rename", () -> rename.accept(saved)), item("remove", () -> remove.accept(saved))));
            }
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

    /** Whether all but the count is as it was: menus and tooltips are too dear to make with each story that comes in. */
    private boolean isShown(Sidebar.Row.Choice choice) {
        return shown != null && shown.place().equals(choice.place()) && shown.name().equals(choice.name())
                && shownAway == isAway(choice.place()) && !(choice.place() instanceof Place.Files);
    }

    private void count(Sidebar.Row.Choice choice) {
        shown = choice;
        count.setText(choice.stories() == 0 ? "" : NumberFormat.getIntegerInstance().format(choice.stories()));
        setAccessibleText(shownAway ? words.get("away", choice.name()) : words.get("place", choice.name(), choice.stories()));
    }

    private boolean isAway(Place place) {
        return place instanceof Place.Loaded loaded && away.test(loaded.path());
    }

    private void offerToForget(String tip, List<Path> paths) {
        setTooltip(new Tooltip(tip));
        setContextMenu(new ContextMenu(item("forget", () -> forget.accept(paths))));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Feather iconOf(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip") || name.endsWith(".gz") || name.endsWith(".tar")) {
            return Feather.ARCHIVE;
        }
        return Feather.FOLDER;
    }
}

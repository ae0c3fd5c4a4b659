package wirecopy.desktop;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.Priority;

import wirecopy.desktop.keys.Action;
import wirecopy.desktop.searchbar.SearchBar;
import wirecopy.desktop.words.Words;

/** The strip at the top of the main window: open, search, and the menu of everything else. */
final class Toolbar extends HBox {

    private final Words words = Words.of(Toolbar.class);

    Toolbar(SearchBar search, Appearance appearance, Runnable welcome, java.util.function.Predicate<Action> doer) {
        getStyleClass().add("window-toolbar");
        MenuButton open = new MenuButton(words.get("open"), new FontIcon(Feather.FOLDER_PLUS));
        open.getStyleClass().add("flat");
        open.getItems().addAll(item("open.files", () -> doer.test(Action.OPEN_FILES)),
                item("open.folder", () -> doer.test(Action.OPEN_FOLDER)), new SeparatorMenuItem(), item("open.welcome", welcome));
        MenuButton menu = new MenuButton(null, new FontIcon(Feather.MENU));
        menu.getStyleClass().addAll("flat", "menu");
        menu.setAccessibleText(words.get("menu"));
        menu.getItems().addAll(item("larger", () -> doer.test(Action.LARGER)), item("smaller", () -> doer.test(Action.SMALLER)),
                new SeparatorMenuItem());
        themes(menu, appearance);
        menu.getItems().addAll(new SeparatorMenuItem(), item("all.read", () -> doer.test(Action.ALL_READ)), item("tags", () -> doer.test(Action.TAG)),
                item("note", () -> doer.test(Action.NOTE)), new SeparatorMenuItem(), item("similar", () -> doer.test(Action.SIMILAR)),
                item("people", () -> doer.test(Action.PEOPLE)),
                item("keep.search", () -> doer.test(Action.KEEP_SEARCH)), new SeparatorMenuItem(),
                item("export.stories", () -> doer.test(Action.EXPORT_STORIES)),
                item("export.list", () -> doer.test(Action.EXPORT_LIST)), item("print", () -> doer.test(Action.PRINT)), new SeparatorMenuItem(), item("export", () -> doer.test(Action.EXPORT)), item("import", () -> doer.test(Action.IMPORT)), new SeparatorMenuItem(), item("sidebar", () -> doer.test(Action.SIDEBAR)), item("list", () -> doer.test(Action.LIST)), item("preferences", () -> doer.test(Action.PREFERENCES)), item("info", () -> doer.test(Action.INFO)), item("rules", () -> doer.test(Action.RULES)), item("palette", () -> doer.test(Action.PALETTE)), item("keys", () -> doer.test(Action.KEYS)),
                item("about", () -> doer.test(Action.ABOUT)),
                item("quit", () -> doer.test(Action.QUIT)));
        StackPane middle = new StackPane(search);
        search.setMaxWidth(560);
        HBox.setHgrow(middle, Priority.ALWAYS);
        open.setMinWidth(Region.USE_PREF_SIZE);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(open, middle, menu);
    }

    private void themes(MenuButton menu, Appearance appearance) {
        ToggleGroup group = new ToggleGroup();
        for (String theme : Appearance.THEMES) {
            RadioMenuItem item = new RadioMenuItem(words.get("theme." + theme));
            item.setToggleGroup(group);
            item.setSelected(theme.equals(appearance.theme()));
            item.setOnAction(action -> appearance.theme(theme));
            menu.getItems().add(item);
        }
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}

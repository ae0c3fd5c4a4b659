package wirecopy.desktop;

import java.util.function.Predicate;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import javafx.scene.control.Menu;
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
    private final Predicate<Action> doer;

    Toolbar(SearchBar search, Appearance appearance, Runnable welcome, Predicate<Action> doer) {
        this.doer = doer;
        getStyleClass().add("window-toolbar");
        MenuButton open = new MenuButton(words.get("open"), new FontIcon(Feather.FOLDER_PLUS));
        open.getStyleClass().add("flat");
        open.getItems().addAll(item("open.files", Action.OPEN_FILES), item("open.folder", Action.OPEN_FOLDER), new SeparatorMenuItem(), item("open.welcome", welcome));
        MenuButton menu = new MenuButton(null, new FontIcon(Feather.MENU));
        menu.getStyleClass().addAll("flat", "menu");
        menu.setAccessibleText(words.get("menu"));
        menu.getItems().addAll(
                new Menu(words.get("view"), null, item("larger", Action.LARGER), item("smaller", Action.SMALLER), new SeparatorMenuItem(),
                        item("sidebar", Action.SIDEBAR), item("list", Action.LIST)),
                themes(appearance), new SeparatorMenuItem(),
                item("all.read", Action.ALL_READ), item("tags", Action.TAG), item("note", Action.NOTE), new SeparatorMenuItem(),
                item("similar", Action.SIMILAR), item("people", Action.PEOPLE), item("keep.search", Action.KEEP_SEARCH), new SeparatorMenuItem(),
                item("export.stories", Action.EXPORT_STORIES), item("export.list", Action.EXPORT_LIST), item("print", Action.PRINT),
                new Menu(words.get("backup"), null, item("export", Action.EXPORT), item("import", Action.IMPORT)), new SeparatorMenuItem(),
                item("preferences", Action.PREFERENCES), item("info", Action.INFO), item("rules", Action.RULES), item("palette", Action.PALETTE),
                item("keys", Action.KEYS), item("about", Action.ABOUT), new SeparatorMenuItem(), item("quit", Action.QUIT));
        StackPane middle = new StackPane(search);
        search.setMaxWidth(560);
        HBox.setHgrow(middle, Priority.ALWAYS);
        open.setMinWidth(Region.USE_PREF_SIZE);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(open, middle, menu);
    }

    private Menu themes(Appearance appearance) {
        Menu menu = new Menu(words.get("theme"));
        ToggleGroup group = new ToggleGroup();
        for (String theme : Appearance.THEMES) {
            RadioMenuItem item = new RadioMenuItem(words.get("theme." + theme));
            item.setToggleGroup(group);
            item.setOnAction(action -> appearance.theme(theme));
            menu.getItems().add(item);
        }
        menu.setOnShowing(shows -> group.selectToggle(group.getToggles().get(Appearance.THEMES.indexOf(appearance.theme()))));
        return menu;
    }

    private MenuItem item(String key, Action action) {
        return item(key, () -> doer.test(action));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}

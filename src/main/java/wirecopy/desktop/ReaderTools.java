package wirecopy.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import wirecopy.desktop.hint.Hint;
import wirecopy.desktop.keys.Action;
import wirecopy.desktop.keys.KeyBoard;
import wirecopy.desktop.reader.KeyNames;
import wirecopy.desktop.reader.ReaderView;
import wirecopy.desktop.words.Words;
import wirecopy.settings.Settings;

/** The small buttons above the story: its source, which kinds of lines are shown, what there is to know about it, how it is set. */
final class ReaderTools extends HBox {

    private final Words words = Words.of(ReaderTools.class);
    private final KeyBoard keys;
    private final List<CheckMenuItem> kinds = new ArrayList<>();

    /** @param shown hears which kind of lines is to be shown or not */
    ReaderTools(KeyBoard keys, Predicate<Action> doer, BiConsumer<String, Boolean> shown) {
        this.keys = keys;
        getStyleClass().add("reader-tools");
        MenuButton eye = new MenuButton(null, new FontIcon(Feather.EYE));
        eye.getStyleClass().addAll("flat", "menu", "small");
        eye.setAccessibleText(words.get("tools.kinds"));
        Hint.on(eye, words.get("tools.kinds"));
        for (String kind : Settings.KINDS) {
            CheckMenuItem item = new CheckMenuItem(words.get("tools.kind." + kind));
            item.setUserData(kind);
            item.setOnAction(action -> shown.accept(kind, item.isSelected()));
            kinds.add(item);
        }
        eye.getItems().addAll(kinds);
        getChildren().addAll(button(Feather.CODE, "tools.source", Action.SOURCE, doer), eye, button(Feather.INFO, "tools.info", Action.INFO, doer),
                button(Feather.TYPE, "tools.preferences", Action.PREFERENCES, doer));
    }

    /** Tells a reader how the keys are called that its words name. */
    static void nameKeys(KeyBoard keys, ReaderView reader) {
        reader.nameKeys(new KeyNames(keys.label(Action.FIND_EXACT), keys.label(Action.FIND_PATTERN), keys.label(Action.NEXT_HIDDEN),
                keys.label(Action.PREVIOUS_HIDDEN)));
    }

    /** Says which kinds are not shown now. */
    void setUnshown(Set<String> unshown) {
        kinds.forEach(item -> item.setSelected(!unshown.contains((String) item.getUserData())));
    }

    private Button button(Feather icon, String key, Action action, Predicate<Action> doer) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        keys.tableProperty().subscribe(table -> Hint.on(button, table.labels(action).isEmpty() ? words.get(key)
                : words.get("tools.key", words.get(key), table.labels(action).getFirst())));
        button.setAccessibleText(words.get(key));
        button.setOnAction(pressed -> doer.test(action));
        return button;
    }
}

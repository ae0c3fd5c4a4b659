package wirecopy.desktop.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The one table of keys: it binds them and makes the cheat sheet. */
public final class KeyTable {

    private final Map<Action, List<Key>> keys = new LinkedHashMap<>();

    private KeyTable() {
    }

    public static KeyTable standard() {
        KeyTable table = new KeyTable();
        table.typed(Action.NEXT, "j");
        table.typed(Action.PREVIOUS, "k");
        table.alone(Action.PAGE_DOWN, "Space");
        table.alone(Action.PAGE_UP, "Shift+Space");
        table.typed(Action.NEXT_UNREAD, "n");
        table.typed(Action.READ, "m");
        table.typed(Action.STAR, "s");
        table.typed(Action.TAG, "t");
        table.typed(Action.NOTE, "e");
        table.typed(Action.SIMILAR, "l");
        table.typed(Action.PEOPLE, "c");
        table.add(Action.ALL_READ, new Key.Character('A', "Shift+A"));
        table.alone(Action.UNDO, "Shortcut+Z");
        table.alone(Action.BACK, "Esc");
        table.typed(Action.SOURCE, "r");
        table.typed(Action.SOURCE, "R");
        table.typed(Action.NEXT_HIDDEN, "]");
        table.typed(Action.PREVIOUS_HIDDEN, "[");
        table.typed(Action.PUT_BACK, "p");
        table.typed(Action.HIDE, "h");
        table.add(Action.KEEP_ALWAYS, new Key.Character('P', "Shift+P"));
        table.add(Action.NEVER_SHOW, new Key.Character('H', "Shift+H"));
        table.pressed(Action.INFO, "Shortcut+I");
        table.pressed(Action.PREFERENCES, "Shortcut+Comma");
        table.pressed(Action.RULES, "Shortcut+Shift+R");
        table.typed(Action.OWN_WINDOW, "o");
        table.typed(Action.SEARCH, "/");
        table.pressed(Action.SEARCH, "Shortcut+Shift+F");
        table.pressed(Action.KEEP_SEARCH, "Shortcut+S");
        table.pressed(Action.FIND, "Shortcut+F");
        table.pressed(Action.NEXT_HIT, "F3");
        table.pressed(Action.PREVIOUS_HIT, "Shift+F3");
        table.pressed(Action.OPEN_FILES, "Shortcut+O");
        table.pressed(Action.OPEN_FOLDER, "Shortcut+Shift+O");
        table.pressed(Action.LARGER, "Shortcut+Plus");
        table.pressed(Action.LARGER, "Shortcut+Equals");
        table.pressed(Action.LARGER, "Shortcut+Shift+Equals"); // where + is on the = key
        table.pressed(Action.LARGER, "Shortcut+Add");
        table.pressed(Action.SMALLER, "Shortcut+Minus");
        table.pressed(Action.SMALLER, "Shortcut+Subtract");
        table.pressed(Action.NORMAL_SIZE, "Shortcut+0");
        table.pressed(Action.SIDEBAR, "F9");
        table.pressed(Action.FULL_SCREEN, "F11");
        table.typed(Action.KEYS, "?");
        table.pressed(Action.ABOUT, "Shortcut+F1");
        table.pressed(Action.CLOSE, "Shortcut+W");
        table.pressed(Action.QUIT, "Shortcut+Q");
        return table;
    }

    private void typed(Action action, String character) {
        add(action, new Key.Character(character.charAt(0), character));
    }

    private void alone(Action action, String key) {
        add(action, new Key.Pressed(KeyCombination.valueOf(key), true));
    }

    private void pressed(Action action, String key) {
        add(action, new Key.Pressed(KeyCombination.valueOf(key), false));
    }

    private void add(Action action, Key key) {
        keys.computeIfAbsent(action, a -> new ArrayList<>()).add(key);
    }

    /** The keys of an action, the first one the one to learn; as written on the cheat sheet. */
    List<String> labels(Action action) {
        return keys.getOrDefault(action, List.of()).stream().map(Key::label).toList();
    }

    Iterable<Action> actions() {
        return keys.keySet();
    }

    /** @param doer does the action, or says false where it means nothing here and the key is to go on */
    public void install(Scene scene, Predicate<Action> doer) {
        scene.addEventFilter(KeyEvent.ANY, event -> {
            boolean typing = scene.getFocusOwner() instanceof TextInputControl;
            if (actionOf(event, typing).filter(doer).isPresent()) {
                event.consume();
            }
        });
    }

    Optional<Action> actionOf(KeyEvent event, boolean typing) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(key -> !(typing && key.offWhileTyping()) && key.fits(event)))
                .map(Map.Entry::getKey).findFirst();
    }
}

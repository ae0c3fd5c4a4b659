package wirecopy.desktop.keys;

import java.util.function.Predicate;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import wirecopy.desktop.words.Words;
import wirecopy.settings.OwnKeys;

/** The keys that hold now, in every window; another table holds at once. */
public final class KeyBoard {

    private final Words words = Words.of(KeyBoard.class);
    private final ReadOnlyObjectWrapper<KeyTable> table = new ReadOnlyObjectWrapper<>(KeyTable.of(OwnKeys.NONE));

    public ReadOnlyObjectProperty<KeyTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    public void use(KeyTable other) {
        table.set(other);
    }

    /** The key to learn for an action; empty where it has none. */
    public String label(Action action) {
        return table.get().labels(action).stream().findFirst().orElse("");
    }

    /** What an action does, in a few words. */
    public String name(Action action) {
        return words.get("action." + action);
    }

    /** @param doer does the action, or says false where it means nothing here and the key is to go on */
    public void install(Scene scene, Predicate<Action> doer) {
        scene.addEventFilter(KeyEvent.ANY, event -> {
            boolean typing = scene.getFocusOwner() instanceof TextInputControl;
            if (table.get().actionOf(event, typing).filter(doer).isPresent()) {
                event.consume();
            }
        });
    }
}

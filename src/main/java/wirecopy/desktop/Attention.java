package wirecopy.desktop;

import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Counts what the user does in a window: what comes late, such as the end of a long import, must not push aside what they do by then. */
final class Attention {

    private long acts;

    void install(Scene scene) {
        count(scene, KeyEvent.KEY_PRESSED);
        count(scene, MouseEvent.MOUSE_PRESSED);
        count(scene, ScrollEvent.SCROLL);
    }

    private void count(Scene scene, EventType<? extends InputEvent> type) {
        scene.addEventFilter(type, event -> acts++);
    }

    /** How many keys, clicks and turns of the wheel there were so far. */
    long acts() {
        return acts;
    }
}

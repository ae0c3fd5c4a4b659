package wirecopy.desktop.keys;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A key that does something. */
sealed interface Key {

    /** Whether the key is left alone while the user types into a field. */
    boolean offWhileTyping();

    boolean fits(KeyEvent event);

    /** How the key is written on the cheat sheet. */
    String label();

    /** A character, wherever the keyboard has it. */
    record Character(char typed, String label) implements Key {

        @Override
        public boolean offWhileTyping() {
            return true;
        }

        @Override
        public boolean fits(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().equals(String.valueOf(typed))
                    && !event.isControlDown() && !event.isMetaDown() && !event.isAltDown();
        }
    }

    /** A key that is no character, or one pressed together with Ctrl. */
    record Pressed(KeyCombination keys, boolean offWhileTyping) implements Key {

        @Override
        public boolean fits(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
        }

        @Override
        public String label() {
            return keys.getDisplayText();
        }
    }
}

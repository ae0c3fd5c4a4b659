package wirecopy.desktop.keys;

import java.util.EnumSet;
import java.util.Set;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/** A key that does something. */
sealed interface Key {

    /** Whether the key is left alone while the user types into a field. */
    boolean offWhileTyping();

    boolean fits(KeyEvent event);

    /** How the key is written on the cheat sheet. */
    String label();

    /** A character, wherever the keyboard has it. */
    record Character(char typed) implements Key {

        @Override
        public boolean offWhileTyping() {
            return true;
        }

        @Override
        public boolean fits(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().equals(String.valueOf(typed))
                    && !event.isControlDown() && !event.isMetaDown() && !event.isAltDown();
        }

        @Override
        public String label() {
            return java.lang.Character.isUpperCase(typed) ? "Shift+" + typed : String.valueOf(typed);
        }
    }

    /** A key that is no character, or one pressed together with others. */
    record Pressed(KeyCodeCombination keys) implements Key {

        /** What fields do with Ctrl themselves. */
        private static final Set<KeyCode> EDITING = EnumSet.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Y, KeyCode.Z, KeyCode.LEFT,
                KeyCode.RIGHT, KeyCode.HOME, KeyCode.END, KeyCode.DELETE, KeyCode.BACK_SPACE);

        @Override
        public boolean offWhileTyping() {
            boolean held = keys.getShortcut() == ModifierValue.DOWN || keys.getControl() == ModifierValue.DOWN;
            return held ? EDITING.contains(keys.getCode()) : keys.getAlt() != ModifierValue.DOWN && !keys.getCode().isFunctionKey();
        }

        @Override
        public boolean fits(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
        }

        @Override
        public String label() {
            String text = keys.getDisplayText();
            return switch (keys.getCode()) {
                case ENTER, ESCAPE -> text.replace("\u21B5", keys.getCode().getName()).replace("Escape", keys.getCode().getName());
                default -> text;
            };
        }
    }
}

package wirecopy.desktop.keys;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Reads keys as people write them: {@code j}, {@code ?}, {@code Shift+A}, {@code Ctrl+Shift+F}, {@code Ctrl+,}, {@code F3}, {@code Esc}. */
final class KeyName {

    /** Keys that always do the same in fields, lists and stories, and so cannot be given away unless together with others. */
    static final Set<KeyCode> FIXED = EnumSet.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.TAB, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT,
            KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END);

    private static final Map<String, KeyCode> NAMED = Map.ofEntries(Map.entry("esc", KeyCode.ESCAPE), Map.entry("escape", KeyCode.ESCAPE),
            Map.entry("return", KeyCode.ENTER), Map.entry("pgup", KeyCode.PAGE_UP), Map.entry("pgdn", KeyCode.PAGE_DOWN),
            Map.entry("del", KeyCode.DELETE), Map.entry("ins", KeyCode.INSERT), Map.entry("backspace", KeyCode.BACK_SPACE),
            Map.entry(",", KeyCode.COMMA), Map.entry(".", KeyCode.PERIOD), Map.entry("+", KeyCode.PLUS), Map.entry("-", KeyCode.MINUS),
            Map.entry("=", KeyCode.EQUALS), Map.entry("/", KeyCode.SLASH), Map.entry(";", KeyCode.SEMICOLON), Map.entry("'", KeyCode.QUOTE),
            Map.entry("[", KeyCode.OPEN_BRACKET), Map.entry("]", KeyCode.CLOSE_BRACKET), Map.entry("\\", KeyCode.BACK_SLASH),
            Map.entry("`", KeyCode.BACK_QUOTE));
    private static final String SHIFT = "shift";
    private static final Map<String, KeyCombination.Modifier> HELD = Map.of("ctrl", KeyCombination.SHORTCUT_DOWN, "cmd", KeyCombination.SHORTCUT_DOWN,
            "shortcut", KeyCombination.SHORTCUT_DOWN, "alt", KeyCombination.ALT_DOWN, "option", KeyCombination.ALT_DOWN,
            SHIFT, KeyCombination.SHIFT_DOWN);

    private KeyName() {
    }

    static Optional<Key> read(String written) {
        String name = written.strip();
        if (name.length() == 1) {
            return Optional.of(new Key.Character(name.charAt(0)));
        }
        int cut = name.lastIndexOf('+', name.length() - 2);
        List<String> held = cut < 0 ? List.of() : Stream.of(name.substring(0, cut).split("\\+")).map(KeyName::lower).toList();
        String last = name.substring(cut + 1).strip();
        if (!HELD.keySet().containsAll(held) || last.isEmpty()) {
            return Optional.empty();
        }
        if (held.equals(List.of(SHIFT)) && last.length() == 1 && Character.isLetter(last.charAt(0))) {
            return Optional.of(new Key.Character(Character.toUpperCase(last.charAt(0))));
        }
        KeyCombination.Modifier[] modifiers = held.stream().distinct().map(HELD::get).toArray(KeyCombination.Modifier[]::new);
        return code(last).map(code -> new Key.Pressed(new KeyCodeCombination(code, modifiers)));
    }

    static boolean isFixed(Key key) {
        return key instanceof Key.Pressed pressed && FIXED.contains(pressed.keys().getCode()) && pressed.keys().getName().indexOf('+') < 0;
    }

    private static Optional<KeyCode> code(String name) {
        KeyCode named = NAMED.get(lower(name));
        if (named != null) {
            return Optional.of(named);
        }
        String wanted = name.replace(' ', '_').toUpperCase(Locale.ROOT);
        return Stream.of(KeyCode.values()).filter(code -> !code.isModifierKey() && code != KeyCode.UNDEFINED)
                .filter(code -> code.name().equals(wanted) || code.name().equals("DIGIT" + wanted)).findFirst();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}

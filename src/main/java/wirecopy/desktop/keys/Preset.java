package wirecopy.desktop.keys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static wirecopy.desktop.keys.Action.*;

/** A whole map of keys to begin with. Of an action's keys the first is the one to learn. */
enum Preset {

    WIRECOPY(new Keys().of(NEXT, "j").of(PREVIOUS, "k").of(EXTEND_DOWN, "J").of(EXTEND_UP, "K").of(PAGE_DOWN, "Space").of(PAGE_UP, "Shift+Space").of(NEXT_UNREAD, "n")
            .of(READ, "m").of(ALL_READ, "A").of(STAR, "s").of(TAG, "t").of(NOTE, "e").of(KEEP_NOTE, "Ctrl+Enter").of(SIMILAR, "l").of(PEOPLE, "c")
            .of(UNDO, "Ctrl+Z").of(BACK, "Esc", "Backspace")
            .of(SOURCE, "r", "R").of(NEXT_HIDDEN, "]").of(PREVIOUS_HIDDEN, "[").of(PUT_BACK, "p").of(HIDE, "h").of(KEEP_ALWAYS, "P").of(NEVER_SHOW, "H")
            .of(RULES, "Ctrl+Shift+R").of(INFO, "Ctrl+I")
            .of(SEARCH, "/", "Ctrl+Shift+F").of(KEEP_SEARCH, "Ctrl+S").of(NEXT_HIT, "F3").of(PREVIOUS_HIT, "Shift+F3")
            .of(NEXT_STORY_WITH_HIT, "Ctrl+Right").of(FIND, "Ctrl+F").of(FIND_PATTERN, "Alt+R").of(FIND_EXACT, "Alt+C")
            .of(OPEN_FILES, "Ctrl+O").of(OPEN_FOLDER, "Ctrl+Shift+O").of(OWN_WINDOW, "o").of(EXPORT_STORIES, "Ctrl+E").of(EXPORT_LIST, "Ctrl+Shift+E").of(PRINT, "Ctrl+P")
            .of(PALETTE, "Ctrl+K").of(PREFERENCES, "Ctrl+,")
            // the last but one where + is on the = key
            .of(LARGER, "Ctrl++", "Ctrl+=", "Ctrl+Shift+=", "Ctrl+Add").of(SMALLER, "Ctrl+-", "Ctrl+Subtract").of(NORMAL_SIZE, "Ctrl+0")
            .of(SIDEBAR, "F9").of(LIST, "Shift+F9").of(FULL_SCREEN, "F11").of(KEYS, "?").of(ABOUT, "Ctrl+F1").of(CLOSE, "Ctrl+W").of(QUIT, "Ctrl+Q")),

    /** NetNewsWire's letters do what they do there; what they displace has the same letter with Shift, and what it lacks is as in the first. */
    NETNEWSWIRE(new Keys(WIRECOPY).of(PREVIOUS, "J").of(EXTEND_DOWN, "Ctrl+J").of(EXTEND_UP, "Ctrl+Shift+J").of(NEXT_UNREAD, "n", "+").of(PREVIOUS_UNREAD, "-").of(READ, "r", "u").of(UNREAD_AND_ON, "m")
            .of(ALL_READ, "k").of(ALL_READ_AND_ON, "l").of(SIMILAR, "L").of(SOURCE, "R").of(OWN_WINDOW, "b").of(PREVIOUS_PLACE, "a").of(NEXT_PLACE, "z"));

    private final Map<Action, List<String>> keys;

    Preset(Keys keys) {
        this.keys = Map.copyOf(keys.named);
    }

    static Preset of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The keys of an action, as people write them; none where it has none. */
    List<String> keys(Action action) {
        return keys.getOrDefault(action, List.of());
    }

    /** A map in the making. */
    private static final class Keys {

        private final Map<Action, List<String>> named = new EnumMap<>(Action.class);

        private Keys() {
        }

        private Keys(Preset base) {
            named.putAll(base.keys);
        }

        private Keys of(Action action, String... names) {
            named.put(action, new ArrayList<>(List.of(names)));
            return this;
        }
    }
}

package wirecopy.desktop.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.desktop.NeedsToolkit;
import wirecopy.desktop.Toolkit;
import wirecopy.settings.OwnKeys;

@NeedsToolkit
class KeyTableTest {

    @BeforeAll
    static void start() throws Exception {
        Toolkit.start();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wirecopy", "netnewswire"})
    void aPresetGivesNoKeyTwiceAndLeavesNothingWithoutOne(String preset) {
        KeyTable table = KeyTable.of(new OwnKeys(preset, Map.of(), List.of()));
        assertEquals(List.of(), table.problems());
        for (Action action : Action.values()) {
            assertEquals(Preset.of(preset).keys(action).size(), table.labels(action).size(), action + " has lost a key");
        }
        assertTrue(table.actions().containsAll(KeyTable.of(OwnKeys.NONE).actions()));
    }

    @Test
    void lettersCountAsTypedAndOnlyWhileNothingIsTyped() {
        KeyTable table = KeyTable.of(OwnKeys.NONE);
        assertEquals(Optional.of(Action.STAR), table.actionOf(typed("s"), false));
        assertEquals(Optional.empty(), table.actionOf(typed("s"), true));
        assertEquals(Optional.of(Action.ALL_READ), table.actionOf(typed("A"), false));
        assertEquals(Optional.empty(), table.actionOf(pressed(KeyCode.Z, true, false), true), "a field takes back what was typed by itself");
        assertEquals(Optional.of(Action.UNDO), table.actionOf(pressed(KeyCode.Z, true, false), false));
        assertEquals(Optional.of(Action.FIND_PATTERN), table.actionOf(pressed(KeyCode.R, false, true), true), "in the field of find it must hold");
        assertEquals(Optional.of(Action.KEEP_NOTE), table.actionOf(pressed(KeyCode.ENTER, true, false), true));
        assertEquals(Optional.of(Action.PALETTE), table.actionOf(pressed(KeyCode.K, true, false), true));
    }

    @Test
    void netNewsWiresLettersDoWhatTheyDoThere() {
        KeyTable table = KeyTable.of(new OwnKeys("netnewswire", Map.of(), List.of()));
        Map<String, Action> there = Map.ofEntries(Map.entry("n", Action.NEXT_UNREAD), Map.entry("+", Action.NEXT_UNREAD), Map.entry("-", Action.PREVIOUS_UNREAD),
                Map.entry("r", Action.READ), Map.entry("u", Action.READ), Map.entry("k", Action.ALL_READ), Map.entry("l", Action.ALL_READ_AND_ON),
                Map.entry("m", Action.UNREAD_AND_ON), Map.entry("s", Action.STAR), Map.entry("b", Action.OWN_WINDOW),
                Map.entry("a", Action.PREVIOUS_PLACE), Map.entry("z", Action.NEXT_PLACE));
        there.forEach((key, action) -> assertEquals(Optional.of(action), table.actionOf(typed(key), false), key));
        assertEquals(Optional.of(Action.SOURCE), table.actionOf(typed("R"), false));
    }

    @Test
    void ownKeysWinAndTheRestStays() {
        KeyTable table = own("star", List.of("f", "Ctrl+D"), "note", List.of("i"), "tag", List.of());
        assertEquals(List.of(), table.problems());
        assertEquals(List.of("f", "Ctrl+D"), table.labels(Action.STAR));
        assertEquals(Optional.of(Action.STAR), table.actionOf(pressed(KeyCode.D, true, false), false));
        assertEquals(Optional.empty(), table.actionOf(typed("s"), false));
        assertEquals(List.of(), table.labels(Action.TAG));
        assertEquals(List.of("j"), table.labels(Action.NEXT));
    }

    @Test
    void keysCanBeSwapped() {
        KeyTable table = own("star", List.of("m"), "read", List.of("s"));
        assertEquals(List.of(), table.problems());
        assertEquals(Optional.of(Action.READ), table.actionOf(typed("s"), false));
        assertEquals(Optional.of(Action.STAR), table.actionOf(typed("m"), false));
    }

    @Test
    void whatMakesNoSenseIsToldAndTheOthersCount() {
        KeyTable table = own("fly", List.of("x"), "star", List.of("Ctrl+Hugo"), "tag", List.of("Enter"), "note", List.of("y"), "read", List.of("y"),
                "next", List.of("l"));
        assertEquals(List.of("keys.json: there is no action fly. The guide has the list.",
                "keys.json, star: Ctrl+Hugo is no key. Keys look like f, F5, Ctrl+D or Alt+Shift+D.",
                "keys.json, tag: Enter always does the same and cannot be given away. Together with Ctrl or Alt it can.",
                "keys.json, read: y is taken already by note.",
                "keys.json: next has the key l now, so similar has none. Give it another one."), table.problems());
        assertEquals(List.of("s"), table.labels(Action.STAR), "an entry that is all wrong leaves what was there");
        assertEquals(List.of("m"), table.labels(Action.READ));
        assertEquals(List.of("y"), table.labels(Action.NOTE));
        assertEquals(List.of("l"), table.labels(Action.NEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Ctrl+", "+Ctrl", "Ctrl++Shift", "Hyper+X", "Ctrl+Ctrl", "Shift", "ab", "Ctrl+\u0000"})
    void whatIsNoKeyIsNone(String name) {
        assertEquals(Optional.empty(), KeyName.read(name).map(Key::label), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ctrl+,", "Ctrl++", "Ctrl+-", "Ctrl+0", "F3", "Esc", "Alt+Shift+D", "Shift+A", "Ctrl+Page Up", "é", "?"})
    void aKeyIsWrittenAsItIsRead(String name) {
        String label = KeyName.read(name).orElseThrow().label();
        assertEquals(KeyName.read(name), KeyName.read(label), label);
    }

    @Test
    void theGuideNamesEveryAction() throws Exception {
        String guide = Files.readString(Path.of("docs/guide.md"));
        for (Action action : Action.values()) {
            assertTrue(guide.contains("`" + action.word() + "`"), action.word());
        }
    }

    private static KeyTable own(Object... entries) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            @SuppressWarnings("unchecked")
            List<String> names = (List<String>) entries[i + 1];
            keys.put((String) entries[i], names);
        }
        return KeyTable.of(new OwnKeys("wirecopy", keys, List.of()));
    }

    private static KeyEvent typed(String text) {
        return new KeyEvent(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static KeyEvent pressed(KeyCode code, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false);
    }
}

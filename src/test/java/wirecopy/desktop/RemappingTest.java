package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of the user's own, and the list of commands, in the window. */
@NeedsToolkit
class RemappingTest {

    private static final int ALL = 8;

    @TempDir
    Path home;

    @Test
    void ownKeysHoldAndWhatIsWrongWithThemIsSaid() throws Exception {
        Path config = Files.createDirectories(home.resolve("config"));
        Files.writeString(config.resolve("keys.json"), "{\"keys\": {\"next\": \"x\", \"fly\": \"y\"}}");
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.press(KeyCode.J);
            run.press(KeyCode.X);
            run.awaitReader("Night ferry");
            run.press(KeyCode.SHIFT, KeyCode.SLASH);
            run.await("what is wrong", () -> run.says().contains("keys.json: there is no action fly. The guide has the list."));
            assertTrue(Toolkit.call(run::says).contains("x"));
        }
    }

    @Test
    void anotherPresetHoldsAtOnceAndIsKept() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.press(KeyCode.CONTROL, KeyCode.COMMA);
            run.await("the preferences", () -> run.says().contains("Preferences"));
            Toolkit.run(() -> run.stage().getScene().getRoot().lookupAll(".radio-button").stream().map(RadioButton.class::cast)
                    .filter(button -> button.getText().equals("NetNewsWire")).findFirst().orElseThrow().fire());
            run.press(KeyCode.ESCAPE);
            run.await("it is closed", () -> !run.says().contains("Preferences"));
            run.press(KeyCode.R);
            run.press(KeyCode.K);
            run.await("k marks all as read", () -> run.says().stream().anyMatch(text -> text.endsWith("stories marked as read")));
            run.await("it is written", () -> Files.exists(home.resolve("config/keys.json")));
        }
        assertTrue(Files.readString(home.resolve("config/keys.json")).contains("netnewswire"));
    }

    @Test
    void commandsAreFoundByTheirNames() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            palette(run, "next sto", "Next story");
            run.press(KeyCode.ENTER);
            run.awaitReader("Night ferry");
            palette(run, "unread", "Unread");
            run.press(KeyCode.ENTER);
            run.await("the place", () -> run.window().browser().place().equals(new wirecopy.desktop.sidebar.Place.Unread()));
            palette(run, "no such thing", null);
            run.press(KeyCode.ENTER);
            run.press(KeyCode.ESCAPE);
            run.await("it is closed", () -> run.stage().getScene().lookup(".palette") == null);
            assertEquals(run.list(), Toolkit.call(() -> run.stage().getScene().getFocusOwner()));
        }
    }

    @SuppressWarnings("unchecked")
    private static void palette(WindowRun run, String typed, String first) throws Exception {
        run.press(KeyCode.CONTROL, KeyCode.K);
        run.await("the palette", () -> run.stage().getScene().lookup(".palette") != null);
        Toolkit.run(() -> ((TextField) run.stage().getScene().getFocusOwner()).setText(typed));
        run.await(first + " is first", () -> {
            Object command = ((ListView<Object>) run.stage().getScene().lookup(".palette .list-view")).getSelectionModel().getSelectedItem();
            return first == null ? command == null : Objects.toString(command).contains("name=" + first + ",");
        });
    }
}

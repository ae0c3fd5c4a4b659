package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.desktop.keys.Action;

/** The window does nothing behind the user's back, and what opens over it closes again. */
@NeedsToolkit
class CalmTest {

    private static final int ALL = 8;

    @TempDir
    Path home;

    @Test
    void theEndOfAnImportLeavesASearchAlone() throws Exception {
        Path folder = Files.createDirectories(home.resolve("more"));
        Files.writeString(folder.resolve("ferry.txt"), "Ferry stops for the winter\n\nThe ferry will stop in May, its owners said.\n");
        Files.writeString(folder.resolve("bridge.txt"), "Bridge opens\n\nThe bridge was opened by the mayor on Tuesday.\n");
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            Toolkit.run(() -> {
                run.window().open(List.of(folder));
                Event.fireEvent(run.field(), new KeyEvent(KeyEvent.KEY_PRESSED, "s", "s", KeyCode.S, false, false, false, false));
                run.field().setText("seal");
            });
            run.await("the sum", () -> run.says().stream().anyMatch(text -> text.startsWith("2 stories added")));
            run.awaitRows(1);
            assertEquals("seal", Toolkit.call(() -> run.field().getText()));
        }
    }

    @Test
    void aFileThatIsReadWhileItComesInCountsAsRead() throws Exception {
        Path file = Files.writeString(home.resolve("ferry.txt"), "Ferry stops\n\nThe ferry will stop in May, its owners said.\n");
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.await("one is read", () -> run.says().contains("7"));
            Toolkit.run(() -> {
                run.window().open(List.of(file));
                Event.fireEvent(run.list(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, false, false, false, false));
            });
            run.awaitReader("Ferry stops");
            run.await("the sum", () -> run.says().stream().anyMatch(text -> text.startsWith("One story added")));
            run.await("nine, of which two are read", () -> run.says().contains("9") && run.says().contains("7"));
        }
    }

    @Test
    void escapeClosesTheListOfKeys() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitReader("Seals");
            Toolkit.run(() -> run.list().requestFocus());
            Toolkit.run(() -> run.window().act(Action.KEYS));
            run.await("the keys", () -> run.says().contains("Keys"));
            run.press(KeyCode.ESCAPE);
            run.await("no keys", () -> !run.says().contains("Keys"));
            assertTrue(Toolkit.call(() -> run.list().isFocused()), "the list has the keyboard again");
        }
    }

    @Test
    void thePanesKeepTheirWidthsOverManyStarts() throws Exception {
        double first = timelineWidth();
        timelineWidth();
        assertEquals(first, timelineWidth());
    }

    private double timelineWidth() throws Exception {
        try (WindowRun run = WindowRun.open(home)) {
            run.await("it is laid out", () -> run.window().isReady() && ((Region) run.list().getParent()).getWidth() > 0);
            assertFalse(Toolkit.call(run::says).isEmpty());
            return Toolkit.call(() -> ((Region) run.list().getParent()).getWidth());
        }
    }
}

package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes on stories: written, shown, found, taken back. */
@NeedsToolkit
class NoteTest {

    private static final int ALL = 8;

    @TempDir
    Path home;

    @Test
    void aNoteIsKeptShownFoundAndTakenBack() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.press(KeyCode.J);
            run.awaitReader("Night ferry");
            run.press(KeyCode.K);
            run.awaitReader("Seals");
            write(run, "Ask the harbor master.\nTwice.");
            run.press(KeyCode.CONTROL, KeyCode.ENTER);
            run.await("it stands above the story", () -> run.says().contains("Ask the harbor master.\nTwice."));
            run.type("is:noted");
            run.awaitRows(1);
        }
        try (WindowRun run = WindowRun.open(home)) {
            run.await("it is there again", () -> run.says().contains("Ask the harbor master.\nTwice."));
            run.press(KeyCode.J);
            run.await("it is that story's alone", () -> !run.says().contains("Ask the harbor master.\nTwice."));
            run.press(KeyCode.K);
            run.awaitReader("Seals");
            write(run, "");
            run.press(KeyCode.CONTROL, KeyCode.ENTER);
            run.await("it is gone", () -> run.says().contains("The note is gone") && !run.says().contains("Ask the harbor master.\nTwice."));
            run.press(KeyCode.CONTROL, KeyCode.Z);
            run.await("and back", () -> run.says().contains("Ask the harbor master.\nTwice."));
        }
    }

    @Test
    void aNoteThatIsLeftByEscapeCanBeHadBack() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            write(run, "Half a thought");
            run.press(KeyCode.ESCAPE);
            run.await("it is said", () -> run.says().contains("The note was left as it was"));
            assertTrue(Toolkit.call(run::says).stream().noneMatch("Half a thought"::equals));
            run.press(KeyCode.CONTROL, KeyCode.Z);
            run.await("it is there", () -> run.says().contains("Half a thought"));
        }
    }

    private static void write(WindowRun run, String text) throws Exception {
        Toolkit.run(() -> run.list().requestFocus());
        run.press(KeyCode.E);
        run.await("the card", () -> run.stage().getScene().getFocusOwner() instanceof TextArea);
        Toolkit.run(() -> ((TextArea) run.stage().getScene().getFocusOwner()).setText(text));
    }
}

package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.desktop.reader.ReaderView;

/** What a user puts back, hides and rules stays so, is taken back by Ctrl+Z, and can be looked up. */
@NeedsToolkit
class DecidingTest {

    private static final String SIGN_UP = "Sign up for our daily newsletter";

    @TempDir
    Path home;
    private Path story;

    @BeforeEach
    void writeAStory() throws Exception {
        story = home.resolve("story.txt");
        Files.writeString(story, """
                Harbour town rebuilds its lighthouse
                The light went {{x}}out in the storm of 1953, and nobody has lit it since that night.
                %s
                The keeper's house has been empty since, and the gulls have moved in.
                """.formatted(SIGN_UP));
    }

    @Test
    void aRemovedPieceIsPutBackAndTakenOutAgain() throws Exception {
        try (WindowRun run = WindowRun.open(home, story)) {
            run.awaitReader("The light went out");
            run.await("it is read", () -> !run.cells().isEmpty() && !run.cells().getFirst().getAccessibleText().startsWith("Unread: "));
            run.press(KeyCode.R);
            run.await("the source", () -> reader(run).isSource());
            Toolkit.run(() -> reader(run).stepHidden(1));
            run.await("the piece in hand", () -> run.says().stream().anyMatch(text -> text.contains("{{x}}")));
            run.press(KeyCode.P);
            run.awaitReader("The light went {{x}}out");
            assertTrue(Toolkit.call(() -> reader(run).isSource()), "it stays in the source");
            run.press(KeyCode.CONTROL, KeyCode.Z);
            run.awaitReader("The light went out");
            run.press(KeyCode.P);
            run.awaitReader("The light went {{x}}out");
        }
        try (WindowRun run = WindowRun.open(home)) {
            run.awaitReader("The light went {{x}}out");
        }
    }

    @Test
    void aLineIsNeverShownUntilItsRuleIsRemoved() throws Exception {
        try (WindowRun run = WindowRun.open(home, story)) {
            run.awaitReader(SIGN_UP);
            run.press(KeyCode.R);
            run.await("the source", () -> reader(run).isSource());
            Toolkit.run(() -> reader(run).point(SIGN_UP));
            run.press(KeyCode.SHIFT, KeyCode.H);
            run.await("the line is gone", () -> !run.readerText().contains(SIGN_UP));
            assertTrue(Files.readString(home.resolve("config/rules.json")).contains(SIGN_UP));
            run.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
            run.await("the rules", () -> run.says().contains("Never show: " + SIGN_UP));
            Toolkit.run(() -> run.clickButton("Remove"));
            run.awaitReader(SIGN_UP);
            run.await("no rule is left", () -> run.says().stream().noneMatch(text -> text.startsWith("Never show: ")));
        }
        assertEquals("[ ]", Files.readString(home.resolve("config/rules.json")).strip());
    }

    @Test
    void aLineIsHiddenInTheStoryItself() throws Exception {
        try (WindowRun run = WindowRun.open(home, story)) {
            run.awaitReader("the gulls");
            Toolkit.run(() -> reader(run).point("the gulls"));
            run.press(KeyCode.H);
            run.await("the line is gone", () -> !run.readerText().contains("the gulls"));
            assertFalse(Toolkit.call(() -> reader(run).isSource()));
        }
    }

    private static ReaderView reader(WindowRun run) {
        return (ReaderView) run.stage().getScene().lookup(".reader");
    }
}

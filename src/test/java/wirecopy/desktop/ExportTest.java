package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.article.Articles;
import wirecopy.desktop.background.Background;
import wirecopy.export.Edition;
import wirecopy.export.Existing;
import wirecopy.export.Format;
import wirecopy.export.ToFile;
import wirecopy.export.ToFolder;
import wirecopy.library.Unreadable;

/** Stories go out of the window. */
@NeedsToolkit
class ExportTest {

    private static final int ALL = 8;
    private static final Edition EDITION = new Edition("Stories", Instant.EPOCH);

    @TempDir
    Path home;

    @Test
    void theCardAsksAboutTheStoryOrTheList() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            Toolkit.run(() -> run.list().requestFocus());
            run.press(KeyCode.CONTROL, KeyCode.E);
            run.await("the card", () -> run.says().contains("Export this story"));
            run.await("the keyboard is on the formats", () -> run.stage().getScene().getFocusOwner() instanceof ComboBox);
            assertFalse(Toolkit.call(run::says).contains("A file for each story"));
            run.press(KeyCode.ESCAPE);
            run.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            run.await("the card", () -> run.says().contains("Export 8 stories"));
            run.press(KeyCode.ESCAPE);
            run.await("the card is gone", () -> !run.says().contains("Export 8 stories"));
        }
    }

    @Test
    void storiesAreWrittenAndItIsSaid() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            Path folder = Files.createDirectories(home.resolve("out"));
            List<String> ids = Toolkit.call(() -> run.window().browser().finding().listed()).orElseThrow().ids();
            Toolkit.run(() -> run.window().exporting().begin(ids, Optional.empty(), folder,
                    () -> new ToFolder(Format.TEXT, EDITION.made(), folder, Existing.KEEP_BOTH)));
            run.await("it is said", () -> run.says().contains("8 stories saved in out"));
            assertEquals(ALL, names(folder).size());
            Path taken = Files.writeString(home.resolve("taken.md"), "mine");
            Toolkit.run(() -> run.window().exporting().begin(ids, Optional.empty(), taken, () -> new ToFile(Format.MARKDOWN, EDITION, taken, false)));
            run.await("it is said", () -> run.says().stream().anyMatch(says -> says.contains("There is a file " + taken + " already")));
            assertEquals("mine", Files.readString(taken));
        }
    }

    @Test
    void whatIsEndedLeavesNothingAndWhatCannotBeReadIsCounted() throws Exception {
        try (Background background = new Background(e -> {
            throw new AssertionError(e);
        })) {
            Path file = home.resolve("a.md");
            ExportJob ended = new ExportJob(background, () -> new ToFile(Format.MARKDOWN, EDITION, file, false), (done, of) -> {
            });
            ExportJob.Outcome outcome = ended.run(List.of("a", "b", "c"), id -> {
                if (id.equals("b")) {
                    ended.cancel();
                }
                return Articles.of(id, "Text.");
            });
            assertTrue(outcome.cancelled());
            assertEquals(List.of(), names(home));
            ExportJob whole = new ExportJob(background, () -> new ToFile(Format.MARKDOWN, EDITION, file, false), (done, of) -> {
            });
            assertEquals(new ExportJob.Outcome(2, 1, false), whole.run(List.of("a", "b", "c"), id -> {
                if (id.equals("b")) {
                    throw new Unreadable("gone");
                }
                return Articles.of(id, "Text.");
            }));
            assertEquals(List.of("a.md"), names(home));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

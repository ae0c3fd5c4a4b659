package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.desktop.sidebar.Place;

@NeedsToolkit
class MainWindowTest {

    private static final int ALL = 8;

    @TempDir
    Path home;

    @Test
    void aFirstStartShowsTheWelcomeStory() throws Exception {
        try (WindowRun run = WindowRun.open(home)) {
            run.awaitReader("Welcome to Wirecopy");
            String text = Toolkit.call(run::readerText);
            assertFalse(text.contains("{{"), text);
            assertTrue(text.contains("Grace Inkwell"), text);
            run.await("the way in", () -> run.says().contains("Drop files or folders here"));
        }
    }

    @Test
    void aFolderComesInAndItsFirstStoryIsShown() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals move into the old harbor");
            run.await("what came in", () -> run.says().contains("8 stories added"));
        }
    }

    @Test
    void aSingleFileIsShownAndSelected() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES.resolve("harbor-seals.txt"))) {
            run.awaitReader("Seals move into the old harbor");
            run.awaitRows(1);
            run.await("its row is selected", () -> run.list().getSelectionModel().getSelectedIndex() == 0);
            run.await("it is read", () -> !run.cells().getFirst().getAccessibleText().startsWith("Unread: "));
        }
    }

    @Test
    void everyLetterSearches() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.type("seal");
            run.awaitRows(1);
            run.press(KeyCode.ENTER);
            run.awaitReader("Seals move into the old harbor");
            run.type("\"old harbor\" -pier");
            run.await("no story", () -> run.list().getItems().isEmpty());
            assertTrue(Toolkit.call(run::says).stream().anyMatch(text -> text.startsWith("No story has")));
            run.press(KeyCode.ESCAPE);
            run.awaitRows(ALL);
        }
    }

    @Test
    void enterGoesFromHitToHitAndOnToTheNextStory() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.type("harbor master");
            run.awaitRows(2);
            run.await("the open story's hits", () -> run.field().getParent() != null
                    && run.says().stream().anyMatch(text -> text.endsWith("in this story")));
            for (int i = 0; i < 40 && !Toolkit.call(run::readerText).contains("Night ferry"); i++) {
                List<String> before = Toolkit.call(run::says);
                run.press(KeyCode.ENTER);
                run.await("Enter did something", () -> !run.says().equals(before));
            }
            run.awaitReader("Night ferry");
            run.await("the first hit there", () -> run.says().stream().anyMatch(text -> text.startsWith("Hit 1 of")));
        }
    }

    @Test
    void aClickShowsAStoryAndMarksItRead() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            assertTrue(Toolkit.call(() -> run.cells().get(2).getAccessibleText()).startsWith("Unread: "));
            String headline = run.clickRow(2, 1);
            run.awaitReader(headline);
            run.await("it is read", () -> !run.cells().get(2).getAccessibleText().startsWith("Unread: "));
        }
    }

    @Test
    void aDoubleClickOpensAWindowOfItsOwn() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            String headline = run.clickRow(1, 2);
            run.await("a second window", () -> WindowRun.stages().size() == 2);
            List<String> titles = Toolkit.call(() -> WindowRun.stages().stream().map(Stage::getTitle).toList());
            assertTrue(titles.contains(headline + " — Wirecopy"), titles.toString());
        }
    }

    @Test
    void theKeysWalkThroughTheList() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.await("the first is selected", () -> run.list().getSelectionModel().getSelectedIndex() == 0);
            run.press(KeyCode.J);
            run.await("down", () -> run.list().getSelectionModel().getSelectedIndex() == 1);
            run.await("both are read", () -> run.says().contains("6"));
            run.press(KeyCode.K);
            run.await("up", () -> run.list().getSelectionModel().getSelectedIndex() == 0);
            run.press(KeyCode.N);
            run.await("the next unread one", () -> run.list().getSelectionModel().getSelectedIndex() == 2);
            run.press(KeyCode.SLASH);
            run.await("the field has the keyboard", () -> run.field().isFocused());
            run.type("j");
            assertEquals("j", Toolkit.call(() -> run.field().getText()));
        }
    }

    @Test
    void aStarIsKeptAndListed() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.press(KeyCode.S);
            Toolkit.run(() -> run.window().go(new Place.Starred()));
            run.awaitRows(1);
        }
    }

    @Test
    void itComesBackAsItWas() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.press(KeyCode.J);
            run.await("another story", () -> !run.readerText().contains("Seals") && !run.readerText().isEmpty());
            Toolkit.run(() -> {
                run.stage().setWidth(900);
                run.stage().setHeight(650);
            });
        }
        String second;
        try (WindowRun run = WindowRun.open(home)) {
            run.awaitRows(ALL);
            run.await("a story is open", () -> !run.readerText().isEmpty());
            second = Toolkit.call(run::readerText);
            assertFalse(second.contains("Seals") || second.contains("Welcome"), second);
            assertEquals(900, Toolkit.call(() -> run.stage().getWidth()));
            assertEquals(650, Toolkit.call(() -> run.stage().getHeight()));
            run.await("two are read", () -> run.cells().stream().filter(cell -> !cell.getAccessibleText().startsWith("Unread")).count() == 2);
        }
    }

    @Test
    void whatCannotBeReadIsInTheReceipt() throws Exception {
        Path folder = Files.createDirectories(home.resolve("drop"));
        Files.writeString(folder.resolve("good.txt"), "A headline\n\nA story of one sentence, and not a long one.\n");
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        Files.write(folder.resolve("picture.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'});
        try (WindowRun run = WindowRun.open(home, folder)) {
            run.awaitRows(1);
            run.await("the sum", () -> run.says().stream().anyMatch(text -> text.startsWith("One story added")));
            Toolkit.run(() -> run.clickButton("Details"));
            run.await("the receipt", () -> run.says().contains("What was loaded"));
        }
    }

    @Test
    void whatIsForgottenIsGoneFromTheListButNotFromTheDisk() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            Toolkit.run(() -> run.window().forget(List.of(WindowRun.STORIES)));
            run.awaitRows(0);
            assertTrue(Files.exists(WindowRun.STORIES.resolve("harbor-seals.txt")));
        }
    }
}

package wirecopy.desktop;

import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window over a library that is kept: marks in searches, files that come and go. */
@NeedsToolkit
class LibraryWindowTest {

    private static final int ALL = 8;

    @TempDir
    Path home;

    @Test
    void marksCanBeSearchedFor() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.press(KeyCode.S);
            run.type("is:unread");
            run.awaitRows(ALL - 1);
            run.await("the echo", () -> run.says().contains("Stories that are not read"));
            run.type("is:starred seals");
            run.awaitRows(1);
        }
    }

    @Test
    void storiesComeAndGoWithTheirFiles() throws Exception {
        Path folder = Files.createDirectories(home.resolve("inbox"));
        Files.writeString(folder.resolve("one.txt"), "Bakery opens early\n\nThe bakery opened at five on Monday, an hour before the market.\n");
        try (WindowRun run = WindowRun.open(home, folder)) {
            run.awaitRows(1);
            Path second = folder.resolve("two.txt");
            Files.writeString(second, "Ferry is late\n\nThe ferry came in an hour late on Tuesday after a storm.\n");
            run.awaitRows(2);
            Files.delete(second);
            run.awaitRows(1);
        }
    }

    @Test
    void aFolderThatVanishesIsToldInALineAndKeepsItsStories() throws Exception {
        Path folder = Files.createDirectories(home.resolve("disk/inbox"));
        Files.writeString(folder.resolve("one.txt"), "Bakery opens early\n\nThe bakery opened at five on Monday, an hour before the market.\n");
        try (WindowRun run = WindowRun.open(home, folder)) {
            run.awaitRows(1);
        }
        Files.move(home.resolve("disk"), home.resolve("unplugged"));
        try (WindowRun run = WindowRun.open(home)) {
            run.await("it is said", () -> run.says().stream().anyMatch(text -> text.contains("inbox cannot be reached now")));
            run.awaitRows(1);
        }
    }
}

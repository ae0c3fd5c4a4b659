package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.desktop.sidebar.Place;

/** What leads on from a story and from a half typed word. */
@NeedsToolkit
class LeadsTest {

    private static final int ALL = 8;

    @TempDir
    Path home;

    @Test
    void similarStoriesAreOfferedAndTheWayBackIsKept() throws Exception {
        Path folder = Files.createDirectories(home.resolve("inbox"));
        String words = "The lighthouse keeper counted herring gulls from the granite tower while volunteers painted the lantern room.";
        Files.writeString(folder.resolve("one.txt"), "Keeper counts the gulls\n\n" + words + "\n");
        Files.writeString(folder.resolve("two.txt"), "Gulls counted again\n\n" + words + " It was Tuesday.\n");
        Files.writeString(folder.resolve("three.txt"), "Bakery opens early\n\nThe bakery opened at five on Monday, an hour before the market.\n");
        try (WindowRun run = WindowRun.open(home, folder)) {
            run.awaitRows(3);
            Toolkit.run(() -> run.window().go(new Place.All()));
            run.type("headline:keeper");
            run.awaitRows(1);
            Toolkit.run(() -> run.list().requestFocus());
            run.press(KeyCode.J);
            run.awaitReader("Keeper counts");
            run.press(KeyCode.L);
            run.await("the card", () -> run.says().contains("Stories like this one"));
            assertTrue(Toolkit.call(run::says).contains("Gulls counted again"));
            assertFalse(Toolkit.call(run::says).contains("Bakery opens early"));
            run.press(KeyCode.ENTER);
            run.awaitReader("Gulls counted again");
            run.await("the list is as it was, with nothing selected", () -> run.list().getItems().size() == 1
                    && run.list().getSelectionModel().getSelectedIndex() < 0);
            run.press(KeyCode.ESCAPE);
            run.awaitReader("Keeper counts");
            run.await("its row is selected again", () -> run.list().getSelectionModel().getSelectedIndex() == 0);
        }
    }

    @Test
    void thePeopleOfAStoryAreChosenByKeys() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES.resolve("ferry-returns.txt"))) {
            run.awaitReader("Night ferry");
            run.awaitRows(1);
            run.press(KeyCode.C);
            run.await("the card", () -> run.says().contains("Who worked on this story"));
            String first = Toolkit.call(() -> {
                ListView<?> list = (ListView<?>) run.stage().getScene().lookup(".choice-card .list-view");
                String choice = list.getItems().getFirst().toString();
                return choice.substring(choice.indexOf("name=") + 5, choice.indexOf(", note="));
            });
            run.press(KeyCode.ENTER);
            run.await("that person's page", () -> run.says().stream().filter(first::equals).count() >= 2);
        }
    }

    @Test
    void aHalfTypedWordIsCompletedByTabAndEnterOnlySearches() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.type("old harb");
            run.await("words are offered", () -> run.offers().contains("harbor"));
            run.press(KeyCode.ENTER);
            run.await("Enter searched and the words went", () -> run.offers().isEmpty());
            assertEquals("old harb", Toolkit.call(() -> run.field().getText()));
            run.type("old harb");
            run.await("words are offered again", () -> run.offers().contains("harbor"));
            run.press(KeyCode.TAB);
            run.await("completed", () -> run.field().getText().equals("old harbor "));
            assertTrue(Toolkit.call(() -> run.field().isFocused()));
            run.type("fer");
            run.await("words are offered for another", () -> run.offers().stream().anyMatch(word -> word.startsWith("fer")));
            run.press(KeyCode.DOWN);
            String second = Toolkit.call(() -> run.offers().getFirst());
            run.press(KeyCode.ENTER);
            run.await("the chosen one is taken", () -> run.field().getText().equals(second + " "));
            run.type("fer");
            run.await("words once more", () -> !run.offers().isEmpty());
            run.press(KeyCode.ESCAPE);
            run.await("they go, what was typed stays", () -> run.offers().isEmpty() && run.field().getText().equals("fer"));
        }
    }
}

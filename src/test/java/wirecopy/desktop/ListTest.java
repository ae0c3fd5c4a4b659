package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.desktop.sidebar.Place;

/** The list of stories: groups, several at once, short rows. */
@NeedsToolkit
class ListTest {

    @TempDir
    private Path home;
    private Path news;

    @BeforeEach
    void write() throws Exception {
        news = Files.createDirectories(home.resolve("news"));
        write("coast/a", "May 3, 2024");
        write("coast/b", "May 2, 2024");
        write("desk/c", "May 2, 2024");
        write("desk/d", null);
    }

    private void write(String name, String day) throws Exception {
        Path file = news.resolve(name + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Ferry " + name.charAt(name.length() - 1) + " leaves the harbor\n\n" + (day == null ? "" : "Published " + day + "\n\n")
                + "The ferry of " + name + " left the harbor on time and came back late in the day.\n");
    }

    private static List<String> drawn(WindowRun run) {
        return new ArrayList<>(run.cells().stream().map(Node::getAccessibleText).map(text -> text.replace("Unread: ", "")).toList());
    }

    private static String selected(WindowRun run) {
        List<Integer> heard = new ArrayList<>();
        run.list().getSelectionModel().getSelectedIndices().forEach(heard::add);
        return heard.toString();
    }

    /** The headless robot's clicks know nothing of keys that are held. */
    private static void press(WindowRun run, int cell, KeyCode held) throws Exception {
        Toolkit.run(() -> run.cells().get(cell).fireEvent(new MouseEvent(MouseEvent.MOUSE_PRESSED, 5, 5, 5, 5, MouseButton.PRIMARY, 1,
                held == KeyCode.SHIFT, held == KeyCode.CONTROL, false, false, true, false, false, false, false, true, null)));
    }

    @Test
    void daysHaveHeadingsThatNothingSelects() throws Exception {
        try (WindowRun run = WindowRun.open(home, news)) {
            run.awaitRows(4);
            run.awaitReader("Ferry a");
            Toolkit.run(() -> run.order("Groups by day"));
            run.await("in groups", () -> drawn(run).equals(List.of("Friday, May 3, 2024, one story", "Ferry a leaves the harbor",
                    "Thursday, May 2, 2024, 2 stories", "Ferry b leaves the harbor", "Ferry c leaves the harbor",
                    "No date in the text, one story", "Ferry d leaves the harbor")));
            run.await("still selected", () -> selected(run).equals("[1]"));
            run.press(KeyCode.J);
            run.awaitReader("Ferry b");
            assertEquals("[3]", Toolkit.call(() -> selected(run)));
            press(run, 2, null);
            assertEquals("[3]", Toolkit.call(() -> selected(run)));
            Toolkit.run(() -> run.list().requestFocus());
            run.press(KeyCode.UP);
            run.awaitReader("Ferry a");
            assertEquals("[1]", Toolkit.call(() -> selected(run)));
            run.press(KeyCode.END);
            run.awaitReader("Ferry d");
        }
        try (WindowRun run = WindowRun.open(home)) {
            run.await("still in groups", () -> drawn(run).size() == 7);
            Toolkit.run(() -> run.order("Groups by folder"));
            run.await("by folder", () -> drawn(run).stream().anyMatch(text -> text.endsWith("news › coast, 2 stories")));
            Toolkit.run(() -> run.order("No groups"));
            run.awaitRows(4);
        }
    }

    @Test
    void severalAreSelectedAndMarkedAtOnce() throws Exception {
        try (WindowRun run = WindowRun.open(home, news)) {
            run.awaitRows(4);
            run.awaitReader("Ferry a");
            Toolkit.run(() -> run.order("Groups by day"));
            run.awaitRows(7);
            run.press(KeyCode.SHIFT, KeyCode.J);
            run.press(KeyCode.SHIFT, KeyCode.J);
            run.await("three are selected", () -> run.says().contains("3 of 4 selected"));
            assertTrue(Toolkit.call(run::readerText).contains("Ferry a"), "the reader stays");
            run.press(KeyCode.SHIFT, KeyCode.K);
            run.await("two are selected", () -> run.says().contains("2 of 4 selected"));
            List<String> ids = new ArrayList<>();
            run.await("they can be taken", () -> {
                ids.clear();
                run.window().selection(ids::addAll);
                return ids.size() == 2;
            });
            run.press(KeyCode.S);
            run.await("two stars", () -> run.says().contains("2 stories starred"));
            Toolkit.run(() -> run.window().go(new Place.Starred()));
            run.awaitRows(4);
            run.press(KeyCode.CONTROL, KeyCode.Z);
            Toolkit.run(() -> run.window().go(new Place.All()));
            run.awaitRows(7);
            Toolkit.run(() -> run.window().go(new Place.Starred()));
            run.awaitRows(0);
        }
    }

    @Test
    void mouseAndControlAddSingleOnes() throws Exception {
        try (WindowRun run = WindowRun.open(home, news)) {
            run.awaitRows(4);
            run.awaitReader("Ferry a");
            press(run, 2, KeyCode.CONTROL);
            run.await("two", () -> selected(run).equals("[0, 2]"));
            press(run, 0, KeyCode.CONTROL);
            run.await("one", () -> selected(run).equals("[2]"));
            assertTrue(Toolkit.call(run::readerText).contains("Ferry a"), "the reader stays");
            press(run, 1, null);
            run.awaitReader("Ferry b");
            press(run, 3, KeyCode.SHIFT);
            run.await("three", () -> selected(run).equals("[1, 2, 3]"));
            Toolkit.run(() -> run.list().requestFocus());
            run.press(KeyCode.CONTROL, KeyCode.A);
            run.await("all", () -> run.says().contains("4 of 4 selected"));
            run.press(KeyCode.M);
            run.await("all read", () -> run.cells().stream().noneMatch(cell -> cell.getAccessibleText().startsWith("Unread")));
            run.press(KeyCode.ESCAPE);
            run.await("one is left", () -> run.list().getSelectionModel().getSelectedIndices().size() == 1);
        }
    }

    @Test
    void shortRowsAreRememberedAndStoriesWithoutADateHaveNone() throws Exception {
        try (WindowRun run = WindowRun.open(home, news)) {
            run.awaitRows(4);
            run.await("roomy", () -> run.cells().size() == 4 && run.cells().getFirst().getBoundsInLocal().getHeight() == 122);
            Toolkit.run(() -> run.order("Compact rows"));
            run.await("short", () -> run.cells().size() == 4 && run.cells().getFirst().getBoundsInLocal().getHeight() == 54);
            assertEquals(3, Toolkit.call(() -> run.says().stream().filter(text -> text.startsWith("May ")).count()));
            assertFalse(Toolkit.call(run::says).stream().anyMatch(text -> text.contains(String.valueOf(java.time.Year.now().getValue()))));
        }
        try (WindowRun run = WindowRun.open(home)) {
            run.awaitRows(4);
            run.await("still short", () -> !run.cells().isEmpty() && run.cells().getFirst().getBoundsInLocal().getHeight() == 54);
        }
    }

    @Test
    void aStoryJustReadStaysInTheUnreadListUntilItIsLeft() throws Exception {
        try (WindowRun run = WindowRun.open(home, news)) {
            run.awaitRows(4);
            run.awaitReader("Ferry a");
            Toolkit.run(() -> run.window().go(new Place.Unread()));
            run.awaitRows(3);
            run.clickRow(1, 1);
            run.awaitReader("Ferry c");
            Toolkit.run(() -> run.window().find());
            Thread.sleep(300);
            assertEquals(3, Toolkit.call(() -> run.list().getItems().size()));
            Toolkit.run(() -> run.window().go(new Place.All()));
            run.awaitRows(4);
            Toolkit.run(() -> run.window().go(new Place.Unread()));
            run.awaitRows(2);
        }
    }
}

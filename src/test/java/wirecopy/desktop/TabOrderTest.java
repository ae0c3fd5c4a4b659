package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window by Tab alone, and what is told to those who do not see it. */
@NeedsToolkit
class TabOrderTest {

    private static final int ALL = 8;
    private static final int MOST = 60;

    @TempDir
    Path home;

    @Test
    void tabGoesThroughTheWindowInASensibleOrder() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.await("loading is over", () -> run.says().contains("8 stories added"));
            Toolkit.run(() -> run.stage().getScene().lookup(".window-toolbar .menu-button").requestFocus());
            List<String> way = new ArrayList<>();
            for (int i = 0; i < MOST && !(i > 0 && name(run).equals(way.getFirst())); i++) {
                way.add(name(run));
                run.press(KeyCode.TAB);
            }
            assertEquals(List.of("Open", "Search all stories", "Menu", "Places", "Narrow", "Order of the stories", "Stories",
                    "Story or source", "Kinds of lines to show", "About this story", "Text and theme", "Story",
                    "Mari Lindqvist", "Elsa Marren · Langvik", "Jonas Weil · Berlin", "Details", "Close"), way);
        }
    }

    @Test
    void everyControlHasAName() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            run.press(KeyCode.CONTROL, KeyCode.F);
            run.await("find", () -> run.stage().getScene().lookup(".find-bar").isVisible());
            List<String> nameless = Toolkit.call(() -> nameless(run.stage().getScene().getRoot()));
            assertEquals(List.of(), nameless);
            for (KeyCode card : List.of(KeyCode.K, KeyCode.P, KeyCode.COMMA, KeyCode.I)) {
                run.press(KeyCode.CONTROL, card);
                run.await("the card", () -> run.stage().getScene().lookup(".modal-card") != null);
                assertEquals(List.of(), Toolkit.call(() -> nameless(run.stage().getScene().getRoot())), card.getName());
                run.press(KeyCode.ESCAPE);
                run.await("it is closed", () -> run.stage().getScene().lookup(".modal-card") == null);
            }
        }
    }

    private static String name(WindowRun run) throws Exception {
        return Toolkit.call(() -> name(run.stage().getScene().getFocusOwner()));
    }

    private static String name(Node node) {
        String said = node.getAccessibleText() != null ? node.getAccessibleText() : node instanceof Labeled labeled ? labeled.getText() : null;
        return said == null || said.isBlank() ? "" : said;
    }

    /** Controls that the keyboard can reach and that say nothing. */
    private static List<String> nameless(Node node) {
        List<String> found = new ArrayList<>();
        if (node instanceof Control control && control.isFocusTraversable() && control.isVisible() && name(control).isEmpty()
                && !(control instanceof ScrollBar || control instanceof SplitPane || control instanceof ScrollPane)) {
            found.add(control.getClass().getSimpleName() + " " + control.getStyleClass());
        }
        if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(nameless(child)));
        }
        return found;
    }
}

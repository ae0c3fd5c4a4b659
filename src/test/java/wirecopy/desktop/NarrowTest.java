package wirecopy.desktop;


import java.nio.file.Path;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Panes that are hidden, and those of a narrow window, one behind the other. */
@NeedsToolkit
class NarrowTest {

    private static final int ALL = 8;

    @TempDir
    private Path home;

    /** Which panes are to be seen. */
    private static String shown(WindowRun run) {
        StringBuilder all = new StringBuilder();
        for (String pane : new String[] {"sidebar", "timeline", "reader"}) {
            Node node = run.stage().getScene().lookup("." + pane);
            all.append(node == null || node.getScene() == null ? "" : pane.charAt(0));
        }
        return all.toString();
    }

    private static void width(WindowRun run, double width) throws Exception {
        Toolkit.run(() -> run.stage().setWidth(width));
    }

    @Test
    void aNarrowWindowShowsOneAfterTheOther() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.awaitReader("Seals");
            width(run, 480);
            run.await("the list", () -> shown(run).equals("t"));
            String headline = run.clickRow(1, 1);
            run.await("the story", () -> shown(run).equals("r"));
            run.awaitReader(headline);
            Toolkit.run(() -> new Robot().mouseMove(1, 1)); // the tip of what the mouse rests on would take the key
            run.await("no tip", () -> Window.getWindows().stream().noneMatch(window -> window instanceof PopupWindow && window.isShowing()));
            run.press(KeyCode.ESCAPE);
            run.await("the list again", () -> shown(run).equals("t"));
            run.press(KeyCode.DOWN);
            run.press(KeyCode.ENTER);
            run.await("the next story", () -> shown(run).equals("r"));
            run.press(KeyCode.BACK_SPACE);
            run.await("the list once more", () -> shown(run).equals("t"));
            run.press(KeyCode.LEFT);
            run.await("the places", () -> shown(run).equals("s"));
            run.press(KeyCode.ENTER);
            run.await("the list of a place", () -> shown(run).equals("t"));
            width(run, 1000);
            run.await("all three", () -> shown(run).equals("str"));
        }
    }

    @Test
    void panesThatAreHiddenStaySo() throws Exception {
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitRows(ALL);
            run.press(KeyCode.F9);
            run.await("no sidebar", () -> shown(run).equals("tr"));
            run.press(KeyCode.SHIFT, KeyCode.F9);
            run.await("no list", () -> shown(run).equals("r"));
            run.press(KeyCode.SHIFT, KeyCode.F9);
            run.await("the list", () -> shown(run).equals("tr"));
            run.await("it is as wide as it was", () -> Math.round(((Region) run.stage().getScene().lookup(".timeline")).getWidth()) == 340);
        }
        try (WindowRun run = WindowRun.open(home)) {
            run.await("still no sidebar", () -> shown(run).equals("tr"));
            run.press(KeyCode.F9);
            run.await("the sidebar", () -> shown(run).equals("str"));
            run.await("as wide as it was", () -> Math.round(((Region) run.stage().getScene().lookup(".sidebar")).getWidth()) == 210);
        }
    }
}

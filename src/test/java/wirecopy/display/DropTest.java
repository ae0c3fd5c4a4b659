package wirecopy.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.library.Library;
import wirecopy.library.Progress;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/** Drops from another program onto the window, which the headless toolkit cannot do. */
@Tag("display")
class DropTest {

    private static final Path STORIES = Path.of("src/test/resources/wirecopy/stories").toAbsolutePath();
    private static final int FROM_X = DragSource.X + DragSource.SIZE / 2;
    private static final int FROM_Y = DragSource.Y + DragSource.SIZE / 2;

    @TempDir
    Path home;

    @Test
    void aDroppedFolderComesInWholeWhereverItFalls() throws Exception {
        assertEquals(8, storiesAfterDrop(700, 400, STORIES.toString()));
    }

    @Test
    void filesDroppedOnTheSidebarComeInToo() throws Exception {
        assertEquals(2, storiesAfterDrop(60, 500, STORIES.resolve("harbor-seals.txt").toString(),
                STORIES.resolve("bread-prices.txt").toString()));
    }

    @Test
    void aWordIsRefused() throws Exception {
        assertEquals(0, storiesAfterDrop(700, 400));
    }

    /** Starts the program beside another, drags files (or, without any, a word) onto it, quits it, and counts its stories. */
    private int storiesAfterDrop(int x, int y, String... files) throws Exception {
        placeWindow();
        try (XServer screen = XServer.start()) {
            Process program = screen.wirecopy(home);
            String window = screen.window("Wirecopy");
            screen.java(DragSource.class, files);
            screen.window(DragSource.TITLE);
            screen.waitUntil("the library is open", () -> Files.isDirectory(home.resolve("index")));
            screen.drag(FROM_X, FROM_Y, x, y);
            screen.screenshot(Path.of("target", "drop-" + files.length + ".png"));
            screen.drop();
            if (files.length > 0) {
                screen.waitUntil("it is being loaded", () -> Kept.loaded(home).size() == files.length);
            }
            Thread.sleep(1000);
            screen.focus(window);
            screen.press("ctrl+q");
            assertTrue(program.waitFor(60, TimeUnit.SECONDS), "the program ends");
        }
        return stories();
    }

    /** How many stories the program kept; on a slow machine it was quit while it loaded, and takes that up again at the next start. */
    private int stories() throws IOException {
        try (Library library = Library.open(home)) {
            if (library.needsHealing()) {
                library.heal(Progress.SILENT);
            }
            try (var hits = library.index().search(Query.parse(""), Scope.ALL, Order.ADDED)) {
                return hits.size();
            }
        }
    }

    /** Leaves room at the right for the other program. */
    private void placeWindow() throws IOException {
        Files.writeString(home.resolve("settings.json"), """
                {"window": {"x": 0, "y": 0, "width": 960, "height": 800, "sidebar": 190, "timeline": 300}}
                """);
    }
}

package wirecopy.desktop.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import wirecopy.article.Article;
import wirecopy.article.Articles;
import wirecopy.article.Kind;
import wirecopy.article.Task;
import wirecopy.desktop.NeedsToolkit;
import wirecopy.desktop.Toolkit;

/** Contributors stand below the headline and in a box at the end, and lead to their stories. */
@NeedsToolkit
class PeopleTest {

    private final Article article = Articles.article().with(Kind.HEADLINE, "Lighthouse").with(Kind.BYLINE, "By Nora Quist").byline("Nora Quist")
            .with(Kind.BODY, "The light went out.").with(Kind.CONTRIBUTOR, "Haru Tanabe in Tokyo and Nora Quist contributed.")
            .contributor("Haru Tanabe", null, "The Gazette", "Tokyo", Task.CONTRIBUTING).contributor("Nora Quist", null, null, null, Task.CONTRIBUTING)
            .contributor("Haru Tanabe", null, null, null, Task.WRITING).build();
    private final List<String> wanted = new ArrayList<>();
    private ReaderView reader;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Toolkit.run(() -> {
            reader = new ReaderView();
            reader.onContributor(wanted::add);
            stage = Toolkit.open(reader, 700, 700);
            reader.show(article);
            Toolkit.layOut(stage);
        });
    }

    @AfterEach
    void close() throws Exception {
        Toolkit.run(stage::close);
    }

    @Test
    void whoIsNotInTheBylineHasAChipOnce() {
        List<People.Chip> chips = People.chips(article);
        assertEquals(List.of("Haru Tanabe \u00b7 Tokyo"), chips.stream().map(People.Chip::text).toList());
        assertTrue(chips.getFirst().hint().startsWith("Haru Tanabe \u2014 The Gazette \u2014 Tokyo \u2014 contributing"), chips.getFirst().hint());
    }

    @Test
    void aChipLeadsToTheirStories() throws Exception {
        Toolkit.run(() -> {
            Button chip = (Button) reader.lookup(".person-chip");
            assertTrue(chip.isFocusTraversable());
            chip.fire();
            assertEquals(List.of("Haru Tanabe"), wanted);
        });
    }

    @Test
    void namesInBylineAndBoxAreReachedByTabAndOpenedByEnter() throws Exception {
        Toolkit.run(() -> {
            List<Node> names = reader.lookupAll(".story-person").stream().toList();
            assertEquals(4, names.size(), "one in the byline, three in the box");
            for (Node name : names) {
                assertTrue(name.isFocusTraversable());
                name.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            }
            assertEquals(List.of("Haru Tanabe", "Haru Tanabe", "Nora Quist", "Nora Quist"), wanted.stream().sorted().toList());
        });
    }

    @Test
    void chipsAreNotCopied() throws Exception {
        Toolkit.run(() -> {
            reader.selectAll();
            reader.copy();
            String copied = Clipboard.getSystemClipboard().getString();
            assertTrue(copied.startsWith("Lighthouse\nBy Nora Quist\n\nThe light went out."), copied);
            assertFalse(copied.contains("\uFFFC"));
            assertFalse(Clipboard.getSystemClipboard().getHtml().contains("\uFFFC"));
        });
    }
}

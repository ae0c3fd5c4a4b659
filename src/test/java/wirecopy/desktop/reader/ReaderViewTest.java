package wirecopy.desktop.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
import wirecopy.article.Span;
import wirecopy.desktop.NeedsToolkit;
import wirecopy.desktop.Toolkit;
import wirecopy.search.Match;

@NeedsToolkit
class ReaderViewTest {

    private ReaderView reader;
    private Stage stage;

    @BeforeEach
    void openWindow() throws Exception {
        Toolkit.run(() -> {
            reader = new ReaderView();
            stage = Toolkit.open(reader, 700, 500);
        });
    }

    @AfterEach
    void closeWindow() throws Exception {
        Toolkit.run(stage::close);
    }

    @Test
    void withoutAStoryItSaysWhatToDo() throws Exception {
        Toolkit.run(() -> {
            assertNull(reader.article());
            assertTrue(reader.lookup(".message").isVisible());
            assertFalse(reader.lookup(".story").isVisible());
        });
    }

    @Test
    void matchesAreCountedAndGoneThroughInACircle() throws Exception {
        Toolkit.run(() -> {
            reader.show(longStory(40), matches(3, 20, 39));
            Toolkit.layOut(stage);
            assertEquals(3, reader.matchCountProperty().get());
            assertEquals(0, reader.currentMatchProperty().get(), "none is the current one at first");
            assertEquals(0, reader.topBlock());
            reader.nextMatch();
            assertEquals(1, reader.currentMatchProperty().get());
            reader.nextMatch();
            assertEquals(2, reader.currentMatchProperty().get());
            Toolkit.layOut(stage);
            assertTrue(reader.topBlock() > 10 && reader.topBlock() < 20,
                    "a match stands in view, not at the top: " + reader.topBlock());
            reader.nextMatch();
            reader.nextMatch();
            assertEquals(1, reader.currentMatchProperty().get(), "after the last comes the first");
            reader.previousMatch();
            assertEquals(3, reader.currentMatchProperty().get(), "before the first comes the last");
        });
    }

    @Test
    void matchesInBlocksThatAreNotShownDoNotCount() throws Exception {
        Toolkit.run(() -> {
            Article article = Articles.article().with(Kind.HEADLINE, "Story here").with(Kind.HEADLINE, "Story here")
                    .with(Kind.BODY, "Text here").build();
            reader.show(article, matches(0, 1, 2));
            assertEquals(2, reader.matchCountProperty().get());
        });
    }

    @Test
    void findsWhatIsTypedAndSaysWhichOfHowMany() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.of("Café news", "The CAFE opened.", "Another cafe\u0301 closed."));
            Toolkit.layOut(stage);
            reader.showFind();
            TextField field = (TextField) reader.lookup(".text-field");
            field.setText("cafe");
            assertEquals("1 of 3", ((Label) reader.lookup(".find-count")).getText());
            press(field, KeyCode.ENTER);
            assertEquals("2 of 3", ((Label) reader.lookup(".find-count")).getText());
            field.setText("zebra");
            assertEquals("Not in this story", ((Label) reader.lookup(".find-count")).getText());
            press(field, KeyCode.ESCAPE);
            assertFalse(reader.isFindShown());
            assertTrue(reader.lookup(".story").isFocused(), "the page has the focus again");
        });
    }

    @Test
    void aCopyIsCleanTextAndHtml() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.article().with(Kind.HEADLINE, "Fish & chips").with(Kind.BODY, "One {{x}} two.", "{{x}} ")
                    .with(Kind.RULE, "___").with(Kind.BODY, "שלום עולם").build());
            Toolkit.layOut(stage);
            reader.selectAll();
            reader.copy();
            assertEquals("Fish & chips\n\nOne two.\n\n\u2022   \u2022   \u2022\n\nשלום עולם",
                    Clipboard.getSystemClipboard().getString());
            assertEquals("<h1>Fish &amp; chips</h1>\n<p>One two.</p>\n<hr>\n<p dir=\"rtl\">שלום עולם</p>\n",
                    Clipboard.getSystemClipboard().getHtml());
        });
    }

    @Test
    void selectingEverythingStaysInPlace() throws Exception {
        Toolkit.run(() -> {
            reader.show(longStory(300));
            Toolkit.layOut(stage);
            reader.scrollToBlock(100);
            reader.selectAll();
            Toolkit.layOut(stage);
            assertEquals(100, reader.topBlock(), 1);
            assertEquals(301, reader.selectedText().lines().filter(line -> !line.isEmpty()).count());
        });
    }

    @Test
    void typingOnStaysAtWhatIsFoundAndClosingSelectsIt() throws Exception {
        Toolkit.run(() -> {
            reader.show(longStory(30));
            Toolkit.layOut(stage);
            reader.showFind();
            TextField field = (TextField) reader.lookup(".text-field");
            field.setText("Paragraph 1");
            press(field, KeyCode.ENTER);
            press(field, KeyCode.ENTER);
            assertEquals("3 of 11", ((Label) reader.lookup(".find-count")).getText());
            field.setText("Paragraph 11");
            assertEquals("1 of 1", ((Label) reader.lookup(".find-count")).getText());
            press(field, KeyCode.ESCAPE);
            assertEquals("Paragraph 11", reader.selectedText());
        });
    }

    @Test
    void aStoryWithoutTextSaysSo() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.article().without("{{x}}", "mustache").build());
            reader.selectAll();
            assertTrue(reader.selectedText().startsWith("There is nothing to read here"));
            reader.nextMatch();
            assertFalse(reader.pageDown());
            assertEquals(0, reader.topBlock());
        });
    }

    @Test
    void turnsPagesToTheEndAndSaysSo() throws Exception {
        Toolkit.run(() -> {
            reader.show(longStory(40));
            Toolkit.layOut(stage);
            assertFalse(reader.pageUp(), "already at the beginning");
            int pages = 0;
            int top = 0;
            while (reader.pageDown()) {
                Toolkit.layOut(stage);
                assertTrue(reader.topBlock() >= top, "goes down");
                top = reader.topBlock();
                pages++;
                assertTrue(pages < 40, "ends");
            }
            assertTrue(pages > 3, "pages: " + pages);
            assertTrue(top > 30, "the end is in view: " + top);
        });
    }

    @Test
    void keepsTheReadingPlace() throws Exception {
        Toolkit.run(() -> {
            reader.show(longStory(400));
            Toolkit.layOut(stage);
            for (int block : List.of(300, 17, 1, 250)) {
                reader.scrollToBlock(block);
                Toolkit.layOut(stage);
                assertEquals(block, reader.topBlock());
            }
            reader.scrollToBlock(0);
            Toolkit.layOut(stage);
            assertEquals(0, reader.topBlock());
            assertFalse(reader.pageUp());
        });
    }

    @Test
    void aPlaceAskedForBeforeTheWindowIsThereIsKept() throws Exception {
        ReaderView early = Toolkit.call(ReaderView::new);
        Stage window = Toolkit.call(() -> {
            early.show(longStory(400));
            early.scrollToBlock(200);
            return Toolkit.open(early, 700, 500);
        });
        Thread.sleep(400);
        Toolkit.run(() -> {
            assertEquals(200, early.topBlock());
            window.close();
        });
    }

    @Test
    void pagesAreTurnedAndTheKeyIsLeftToTheWindowAtTheEnd() throws Exception {
        Toolkit.run(() -> {
            reader.show(longStory(20));
            Toolkit.layOut(stage);
            List<KeyCode> left = new ArrayList<>();
            stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> left.add(event.getCode()));
            press(reader.lookup(".story"), KeyCode.PAGE_DOWN);
            assertEquals(List.of(), left);
            assertTrue(reader.topBlock() > 0);
            press(reader.lookup(".story"), KeyCode.END);
            press(reader.lookup(".story"), KeyCode.PAGE_DOWN);
            press(reader.lookup(".story"), KeyCode.J);
            press(reader.lookup(".story"), KeyCode.LEFT);
            press(reader.lookup(".story"), KeyCode.TAB);
            assertEquals(List.of(KeyCode.PAGE_DOWN, KeyCode.J, KeyCode.LEFT, KeyCode.TAB), left);
            press(reader.lookup(".story"), KeyCode.HOME);
            assertEquals(0, reader.topBlock());
        });
    }

    @Test
    void theTextSizeIsChangedInPlace() throws Exception {
        Toolkit.run(() -> {
            reader.show(longStory(100));
            Toolkit.layOut(stage);
            reader.scrollToBlock(50);
            reader.setTextSize(30);
            Toolkit.layOut(stage);
            assertEquals(30, reader.textSize());
            assertEquals(50, reader.topBlock(), 1);
        });
    }

    @Test
    void theSourceIsAtTheSamePlaceAsTheStory() throws Exception {
        Toolkit.run(() -> {
            reader.show(longStory(100), matches(3));
            Toolkit.layOut(stage);
            reader.scrollToBlock(60);
            reader.setSource(true);
            Toolkit.layOut(stage);
            assertEquals(60, reader.topBlock());
            assertEquals(0, reader.matchCountProperty().get());
            reader.setSource(false);
            Toolkit.layOut(stage);
            assertEquals(60, reader.topBlock());
            assertEquals(1, reader.matchCountProperty().get());
            reader.show(longStory(10));
            assertFalse(reader.isSource(), "the next story is shown as a story");
        });
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    static Article longStory(int paragraphs) {
        String[] text = new String[paragraphs];
        for (int i = 0; i < paragraphs; i++) {
            text[i] = "Paragraph " + i + " says that the two sides met on Tuesday, and that they would meet again before long, "
                    + "as they had said the week before.";
        }
        return Articles.of("A long story", text);
    }

    private static List<Match> matches(int... blocks) {
        List<Match> matches = new ArrayList<>();
        for (int block : blocks) {
            matches.add(new Match(block, new Span(0, 4)));
        }
        return matches;
    }
}

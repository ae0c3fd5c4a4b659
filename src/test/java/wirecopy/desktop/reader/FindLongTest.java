package wirecopy.desktop.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import wirecopy.article.Articles;
import wirecopy.desktop.NeedsToolkit;
import wirecopy.desktop.Toolkit;

/** Find in a long story keeps the thread that draws free. */
@NeedsToolkit
class FindLongTest {

    private static final int PARAGRAPHS = 3_000;

    private ReaderView reader;
    private Stage stage;

    @BeforeEach
    void openWindow() throws Exception {
        String[] texts = Collections.nCopies(PARAGRAPHS, "The ferry left. " + "a".repeat(60) + "!").toArray(String[]::new);
        Toolkit.run(() -> {
            reader = new ReaderView();
            stage = Toolkit.open(reader, 700, 500);
            reader.show(Articles.of("Ferries", texts));
            reader.showFind();
        });
    }

    @AfterEach
    void closeWindow() throws Exception {
        Toolkit.run(stage::close);
    }

    @Test
    void isDoneApartFromTheThreadThatDraws() throws Exception {
        assertEquals("", Toolkit.call(() -> {
            field().setText("FERRY");
            return says();
        }));
        await("1 of 3,000");
        Toolkit.run(() -> {
            field().setText("f");
            field().setText("fe");
            field().setText("left.");
        });
        await("1 of 3,000");
    }

    @Test
    void aHostileExpressionEndsAndTheNextLetterDoesNotWaitForIt() throws Exception {
        Toolkit.run(() -> {
            reader.toggleFindPattern();
            field().setText("(a+)+\\1$"); // without the reference to the group, Java is quick enough at it
        });
        await("This expression takes too long here. A simpler one would do.");
        Toolkit.run(() -> {
            field().setText("(a+)+\\1$");
            field().setText("(a+)+b");
            field().setText("fer+y");
        });
        await("1 of 3,000");
    }

    @Test
    void whoeverIsInterruptedGivesUp() {
        Finder finder = new Finder(List.of(Paragraph.own("The ferry left", Look.BODY)));
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> finder.find("ferry"));
        Thread.interrupted();
        assertEquals(1, finder.find("ferry").size());
    }

    @Test
    void thereIsAnEndToWhatIsFound() {
        Finder finder = new Finder(List.of(Paragraph.own("a".repeat(Finder.MOST_PLACES + 5), Look.BODY)));
        assertEquals(Finder.MOST_PLACES, finder.find("a").size());
        assertEquals(Finder.MOST_PLACES, finder.findExactly("a").size());
    }

    private TextField field() {
        return (TextField) reader.lookup(".find-bar .text-field");
    }

    private void await(String count) throws Exception {
        for (int i = 0; i < 1_000 && !Toolkit.call(this::says).equals(count); i++) {
            Thread.sleep(20);
        }
        assertEquals(count, Toolkit.call(this::says));
    }

    private String says() {
        String why = ((Label) reader.lookup(".find-why")).getText();
        return why.isEmpty() ? ((Label) reader.lookup(".find-count")).getText() : why;
    }
}

package wirecopy.desktop.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;


import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import wirecopy.article.Articles;
import wirecopy.article.Kind;
import wirecopy.article.Task;
import wirecopy.desktop.NeedsToolkit;
import wirecopy.desktop.Toolkit;

/** What find in the story can do beyond plain words, and clicks on names. */
@NeedsToolkit
class FindOptionsTest {

    private ReaderView reader;
    private Stage stage;

    @BeforeEach
    void openWindow() throws Exception {
        Toolkit.run(() -> {
            reader = new ReaderView();
            stage = Toolkit.open(reader, 700, 500);
            reader.show(Articles.article().with(Kind.HEADLINE, "Ferry").with(Kind.BODY, "On 4 May the ferry left, on 12 May it came back.")
                    .contributor("Mari Lindqvist", "writer", null, "Langvik", Task.WRITING).build());
            reader.showFind();
        });
    }

    @AfterEach
    void closeWindow() throws Exception {
        Toolkit.run(stage::close);
    }

    @Test
    void anExpressionIsFoundOncePressedSo() throws Exception {
        type("\\d+ may");
        await("Not in this story");
        Toolkit.run(() -> assertTrue(reader.toggleFindPattern()));
        await("1 of 2");
        type("(may");
        await("Not a whole expression yet: unclosed group");
        type("may");
        await("1 of 2");
    }

    @Test
    void whereNothingIsLookedForThereIsNothingToToggle() throws Exception {
        Toolkit.run(() -> {
            reader.hideFind();
            assertFalse(reader.toggleFindPattern());
            assertFalse(reader.toggleFindExact());
        });
    }

    @Test
    void caseCountsOncePressedSo() throws Exception {
        type("ferry");
        await("1 of 2");
        Toolkit.run(() -> assertTrue(reader.toggleFindExact()));
        await("1 of 1");
        Toolkit.run(() -> assertTrue(reader.toggleFindExact()));
        await("2 of 2");
    }

    private TextField field() {
        return (TextField) reader.lookup(".find-bar .text-field");
    }

    private void type(String text) throws Exception {
        Toolkit.run(() -> field().setText(text));
    }

    private void await(String count) throws Exception {
        for (int i = 0; i < 500 && !Toolkit.call(this::says).equals(count); i++) {
            Thread.sleep(20);
        }
        assertEquals(count, Toolkit.call(this::says));
    }

    private String says() {
        String why = ((Label) reader.lookup(".find-why")).getText();
        return why.isEmpty() ? ((Label) reader.lookup(".find-count")).getText() : why;
    }
}

package wirecopy.desktop.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.article.Span;
import wirecopy.desktop.NeedsToolkit;
import wirecopy.desktop.Toolkit;
import wirecopy.search.Snippet;

@NeedsToolkit
class ClampedTextTest {

    private static final double WIDTH = 240;

    @ParameterizedTest
    @ValueSource(strings = {"The mayor of the town spoke at the harbor", "قال رئيس البلدية إن الميناء يفتح غدا", "ראש העיר אמר כי הנמל ייפתח מחר"})
    void theLightLiesUnderTheWordThatMatched(String text) throws Exception {
        int start = text.indexOf(' ') + 1;
        Span word = new Span(start, text.indexOf(' ', start));
        double off = Toolkit.call(() -> {
            ClampedText clamped = laidOut(new Snippet(text, List.of(word)));
            Bounds light = inScene(clamped.lookup(".behind-highlights"));
            Bounds lit = inScene(clamped.lookup(".highlight"));
            return Math.abs(light.getCenterX() - lit.getCenterX());
        });
        assertTrue(off < 3, off + " pixels off");
    }

    @Test
    void chineseFillsItsLinesThoughASpaceStandsEarly() throws Exception {
        String text = "短讯 " + "市长在港口讲话然后离开了会场".repeat(10);
        int shown = Toolkit.call(() -> laidOut(Snippet.plain(text)).lookupAll(".plain").stream()
                .filter(Node::isVisible).map(part -> ((Text) part).getText()).collect(Collectors.joining()).length());
        assertTrue(shown > 20, shown + " characters");
    }

    @Test
    void twoLinesOfArabicFitWhereTwoOfEnglishDo() throws Exception {
        String text = "قال رئيس البلدية إن الميناء يفتح غدا ".repeat(6);
        assertEquals(2L, Toolkit.call(() -> laidOut(Snippet.plain(text)).lookupAll(".plain").stream().filter(Node::isVisible)
                .filter(part -> !((Text) part).getText().isBlank()).map(part -> Math.round(part.getBoundsInParent().getMinY() / 8)).distinct().count()));
    }

    private static ClampedText laidOut(Snippet snippet) {
        ClampedText clamped = new ClampedText(2, "excerpt");
        clamped.show(snippet);
        Pane pane = new Pane(clamped);
        new Scene(pane, WIDTH, 100);
        pane.applyCss();
        clamped.resize(WIDTH, clamped.prefHeight(WIDTH));
        clamped.layout();
        return clamped;
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}

package wirecopy.desktop;

import atlantafx.base.controls.ModalPane;

import javafx.event.Event;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** A card in the middle of the window, over everything else. Escape closes it and puts the keyboard back where it was. */
final class Overlay {

    /** In a small window, so that a card can be told from what it lies over. */
    private static final Insets OFF_THE_EDGES = new Insets(16);

    private final ModalPane pane = new ModalPane();
    private Node before;
    private Runnable left = () -> {
    };

    Overlay() {
        // Faded in, the card would be drawn once before it has its place, and that picture would stay.
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.setFocusTraversable(false);
        pane.displayProperty().addListener((display, was, is) -> giveBack(is));
    }

    /** To be put over the window's content, as its sibling: it comes to the front by itself. */
    Node node() {
        return pane;
    }

    /** Makes Escape close the card, wherever the keyboard is. */
    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (isOpen() && key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
    }

    boolean isOpen() {
        return pane.isDisplay();
    }

    void show(Node card) {
        show(card, () -> {
        });
    }

    /** @param closed called when the card goes, however */
    void show(Node card, Runnable closed) {
        left = closed;
        if (!isOpen()) {
            before = pane.getScene().getFocusOwner();
        }
        card.getStyleClass().add("modal-card");
        StackPane.setMargin(card, OFF_THE_EDGES);
        card.addEventHandler(KeyEvent.ANY, Event::consume);
        pane.show(card);
        pane.applyCss();
        pane.layout();
        card.setFocusTraversable(true);
        card.requestFocus();
    }

    void close() {
        pane.hide(true);
    }

    private void giveBack(boolean open) {
        if (open) {
            return;
        }
        if (before != null) {
            before.requestFocus();
            before = null;
        }
        Runnable told = left;
        left = () -> {
        };
        told.run();
    }
}

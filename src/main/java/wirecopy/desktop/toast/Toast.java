package wirecopy.desktop.toast;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import wirecopy.desktop.words.Words;

/**
 * A line over the foot of the window that says what was done, with a way to take it back. It goes by itself; what was done last can be
 * taken back also then.
 */
public final class Toast extends HBox {

    /** The height of the window's own bar, and some air. */
    private static final double ABOVE_FOOT = 44;
    private static final Duration STAYS = Duration.seconds(10);

    private final Words words = Words.of(Toast.class);
    private final Label says = new Label();
    private final Button undo = new Button(words.get("undo"));
    private final PauseTransition time = new PauseTransition(STAYS);
    private Runnable back;

    /** To be put over the window's content, as its sibling. */
    public Toast() {
        getStyleClass().add("toast");
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        undo.getStyleClass().addAll("small", "flat", "accent");
        undo.setFocusTraversable(false);
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setOnAction(action -> undo());
        time.setOnFinished(over -> leave());
        getChildren().addAll(says, undo);
        setVisible(false);
    }

    /** Keeps the line above what stands at the foot of the window. @param foot its height */
    public void standAbove(ReadOnlyDoubleProperty foot) {
        translateYProperty().bind(foot.add(ABOVE_FOOT).negate());
    }

    /** Says what was done. What came before can no longer be taken back. */
    public void show(String done, Runnable takeBack) {
        says.setText(done);
        back = takeBack;
        undo.setVisible(true);
        undo.setManaged(true);
        appear();
    }

    /** Says something that cannot be taken back. What was done before still can. */
    public void show(String done) {
        says.setText(done);
        undo.setVisible(false);
        undo.setManaged(false);
        appear();
    }

    /** Takes back what was done last. Says whether there was anything. */
    public boolean undo() {
        Runnable taken = back;
        back = null;
        leave();
        if (taken != null) {
            taken.run();
        }
        return taken != null;
    }

    private void appear() {
        setVisible(true);
        toFront();
        time.playFromStart();
    }

    void leave() {
        time.stop();
        setVisible(false);
    }
}

package wirecopy.desktop.loading;

import java.util.function.Consumer;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import wirecopy.desktop.words.Words;

/** The bar at the foot of the window: how far loading has come, with a way to end it; then what came of it. */
public final class LoadingBar extends HBox {

    private static final double UNKNOWN = ProgressBar.INDETERMINATE_PROGRESS;

    private final Words words = Words.of(LoadingBar.class);
    private final ProgressBar progress = new ProgressBar();
    private final BooleanProperty calm = new SimpleBooleanProperty(this, "calm");
    private final Label says = new Label();
    private final Button details = new Button(words.get("details"));
    private final Button pause = new Button();
    private final Button end = new Button();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", UNKNOWN);
    private boolean saying;
    private String waiting;

    public LoadingBar() {
        getStyleClass().add("loading-bar");
        setAlignment(Pos.CENTER_LEFT);
        says.setMinWidth(0);
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        details.getStyleClass().addAll("small", "flat", "accent");
        pause.getStyleClass().addAll("small", "flat");
        pause.setMinWidth(USE_PREF_SIZE);
        end.getStyleClass().addAll("small", "flat");
        setVisible(false);
        setManaged(false);
    }

    /** Shows that loading has begun. @param pauses hears whether to wait or to go on */
    public void begin(Runnable cancel, Consumer<Boolean> pauses) {
        pause.setText(words.get("pause"));
        pause.setOnAction(action -> {
            boolean waits = pause.getText().equals(words.get("pause"));
            pause.setText(words.get(waits ? "go.on" : "pause"));
            pauses.accept(waits);
        });
        saying = false;
        show(UNKNOWN);
        says.setText(words.get("begins"));
        end.setGraphic(null);
        end.setText(words.get("cancel"));
        end.setOnAction(action -> {
            end.setDisable(true);
            cancel.run();
        });
        end.setDisable(false);
        getChildren().setAll(progress, says, pause, end);
        appear(true);
    }

    /** Without this, a bar runs to and fro while it is not known how much there is to load; the words say it as well. */
    public BooleanProperty calmProperty() {
        return calm;
    }

    /** How much is loaded, up to 1; negative while that is not known or nothing is loaded. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    private void show(double loaded) {
        share.set(loaded);
        progress.setProgress(loaded == UNKNOWN && calm.get() ? 0 : loaded);
    }

    /** @param name the name of the input dealt with last */
    public void at(int done, int found, String name) {
        show(found == 0 ? UNKNOWN : (double) done / found);
        says.setText(found == 0 ? words.get("so.far", done, name) : words.get("at", done, found, name));
    }

    /** Shows what came of it until it is closed. */
    public void ended(String what, Runnable showDetails) {
        share.set(UNKNOWN);
        saying = false;
        says.setText(what);
        details.setOnAction(action -> showDetails.run());
        end.setText(null);
        end.setGraphic(new FontIcon(Feather.X));
        end.setAccessibleText(words.get("close"));
        end.setDisable(false);
        end.setOnAction(action -> leave());
        getChildren().setAll(says, details, end);
        appear(true);
    }

    /** Says something until it is closed; what is there already is not pushed aside, and of two that wait the newer counts. */
    public void say(String what) {
        if (isVisible() && !saying) {
            waiting = what;
            return;
        }
        ended(what, () -> {
        });
        getChildren().remove(details);
        saying = true;
    }

    /** Goes away: what went wrong is told elsewhere. */
    public void failed() {
        share.set(UNKNOWN);
        leave();
    }

    private void leave() {
        String next = waiting;
        waiting = null;
        saying = false;
        appear(false);
        if (next != null) {
            say(next);
        }
    }

    private void appear(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }
}

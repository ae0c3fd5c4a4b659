package wirecopy.desktop.exporting;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import wirecopy.desktop.words.Words;

/** How far an export has come, at the foot of the window, with a way to end it. Gone when nothing is exported. */
public final class ExportBar extends HBox {

    private static final double NOTHING = -1;

    private final Words words = Words.of(ExportBar.class);
    private final ProgressBar progress = new ProgressBar();
    private final Label says = new Label();
    private final Button end = new Button(words.get("end"));
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", NOTHING);

    public ExportBar() {
        getStyleClass().add("loading-bar");
        setAlignment(Pos.CENTER_LEFT);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        end.getStyleClass().addAll("small", "flat");
        getChildren().addAll(progress, says, end);
        appear(false);
    }

    public void begin(int of, Runnable cancel) {
        at(0, of);
        end.setDisable(false);
        end.setOnAction(action -> {
            end.setDisable(true);
            cancel.run();
        });
        appear(true);
    }

    public void at(int done, int of) {
        share.set((double) done / Math.max(1, of));
        progress.setProgress(share.get());
        says.setText(words.get("at", done, of));
    }

    public void ended() {
        share.set(NOTHING);
        appear(false);
    }

    /** How much is exported, up to 1; negative while nothing is. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    private void appear(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }
}

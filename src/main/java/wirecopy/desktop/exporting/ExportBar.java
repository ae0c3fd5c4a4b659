package wirecopy.desktop.exporting;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import wirecopy.desktop.words.Words;

/** How far an export has come, at the foot of the window, with a way to end it. Gone when nothing is exported. */
public final class ExportBar extends HBox {

    private final Words words = Words.of(ExportBar.class);
    private final ProgressBar progress = new ProgressBar();
    private final Label says = new Label();
    private final Button end = new Button(words.get("end"));

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
        progress.setProgress((double) done / Math.max(1, of));
        says.setText(words.get("at", done, of));
    }

    public void ended() {
        appear(false);
    }

    private void appear(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }
}

package wirecopy.display;

import java.io.File;
import java.util.List;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** A second program, in place of a file manager: a small window at the screen's lower right corner to drag files from. */
final class DragSource {

    static final int SIZE = 60;
    static final int X = 1200;
    static final int Y = 820;
    static final String TITLE = "Files to drag";

    private DragSource() {
    }

    /** Shows the window. @param files what is dragged */
    public static void main(String[] files) {
        Application.launch(Window.class, files);
    }

    /** What the toolkit starts. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            List<File> files = getParameters().getRaw().stream().map(File::new).toList();
            StackPane pane = new StackPane(new Label("files"));
            pane.setOnDragDetected(event -> {
                ClipboardContent content = new ClipboardContent();
                content.putFiles(files);
                pane.startDragAndDrop(TransferMode.COPY).setContent(content);
                event.consume();
            });
            stage.initStyle(StageStyle.UNDECORATED);
            stage.setAlwaysOnTop(true);
            stage.setTitle(TITLE);
            stage.setScene(new Scene(pane, SIZE, SIZE));
            stage.setX(X);
            stage.setY(Y);
            stage.show();
        }
    }
}

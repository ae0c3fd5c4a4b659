package wirecopy.display;

import java.io.File;
import java.util.List;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Another program, to drag from: a small window at the right of the screen. Its arguments are files; with none it gives a word. */
public final class DragSource {

    static final int X = 1000;
    static final int Y = 300;
    static final int SIZE = 200;
    static final String TITLE = "Drag source";

    private DragSource() {
    }

    public static void main(String[] files) {
        Application.launch(Source.class, files);
    }

    public static final class Source extends Application {

        @Override
        public void start(Stage stage) {
            StackPane pane = new StackPane(new Label("drag me"));
            pane.setOnDragDetected(event -> {
                List<File> files = getParameters().getRaw().stream().map(File::new).toList();
                ClipboardContent content = new ClipboardContent();
                if (files.isEmpty()) {
                    content.putString("a word");
                } else {
                    content.putFiles(files);
                }
                Dragboard board = pane.startDragAndDrop(TransferMode.COPY);
                board.setContent(content);
                event.consume();
            });
            stage.setScene(new Scene(pane, SIZE, SIZE));
            stage.setTitle(TITLE);
            stage.setX(X);
            stage.setY(Y);
            stage.show();
        }
    }
}

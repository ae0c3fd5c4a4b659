import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The least that shows a text with this toolkit: a window with the text in it, no control, no style sheet. Nothing in Java can be sooner. */
public final class BareWindow extends Application {

    private static final int SIZE = 18;
    private static final int MARGIN = 40;

    /** The toolkit refuses to be started on a class path by a class that extends its own. */
    public static final class Start {

        private Start() {
        }

        public static void main(String[] args) {
            launch(BareWindow.class, args);
        }
    }

    @Override
    public void start(Stage stage) throws IOException {
        Text text = new Text(Files.readString(Path.of(getParameters().getRaw().getFirst())));
        text.setFont(Font.font("Serif", SIZE));
        text.setWrappingWidth(Double.parseDouble(getParameters().getRaw().get(1)) - 2 * MARGIN);
        StackPane pane = new StackPane(text);
        pane.setPadding(new Insets(MARGIN));
        stage.setScene(new Scene(pane, Double.parseDouble(getParameters().getRaw().get(1)), Double.parseDouble(getParameters().getRaw().get(2))));
        stage.show();
        Integer seconds = Integer.getInteger("seconds");
        if (seconds != null) { // a rehearsal, which has to end by itself
            PauseTransition pause = new PauseTransition(Duration.seconds(seconds));
            pause.setOnFinished(over -> stage.close());
            pause.play();
        }
    }
}

package wirecopy.desktop;

import java.nio.file.Path;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;

import wirecopy.desktop.background.Background;
import wirecopy.desktop.display.Picture;

/** Draws a window into a picture once it has come to rest, and closes it. */
final class Portrait {

    private static final Duration REST = Duration.millis(1500);

    private Portrait() {
    }

    static void draw(Stage stage, Path file, Background background, Consumer<Exception> failed) {
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(rested -> {
            Image image = stage.getScene().snapshot(null);
            background.run(() -> {
                Picture.write(image, file);
                return file;
            }, written -> stage.close(), failed);
        });
        rest.play();
    }
}

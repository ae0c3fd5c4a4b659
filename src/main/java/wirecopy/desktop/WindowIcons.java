package wirecopy.desktop;

import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's icon, in the sizes that systems ask for. */
final class WindowIcons {

    private static final int[] SIZES = {16, 32, 48, 128};

    private WindowIcons() {
    }

    static void addTo(Stage stage) {
        for (int size : SIZES) {
            stage.getIcons().add(new Image(WindowIcons.class.getResourceAsStream("icon-" + size + ".png")));
        }
    }
}

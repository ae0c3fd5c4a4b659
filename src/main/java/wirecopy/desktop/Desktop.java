package wirecopy.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import wirecopy.desktop.display.Picture;
import wirecopy.desktop.instance.Instance;
import wirecopy.settings.Folders;

/** The program's windows. */
public final class Desktop extends Application {

    private static Optional<Path> picture = Optional.empty();

    /**
     * Shows the window and returns when the program ends.
     *
     * @param paths    what to load at once
     * @param instance where later starts hand over what they were given
     * @param picture  where to draw the window to instead of showing it: the program then ends by itself
     */
    public static void show(List<Path> paths, Folders folders, Instance instance, Optional<Path> picture) {
        Desktop.picture = picture;
        instance.listen(later -> { });
        launch(Desktop.class);
    }

    @Override
    public void start(Stage stage) throws Exception {
        stage.setTitle("Wirecopy");
        stage.setScene(new Scene(new Pane(), 800, 600));
        stage.show();
        if (picture.isPresent()) {
            Picture.write(stage.getScene().snapshot(null), picture.get());
            Platform.exit();
        }
    }
}

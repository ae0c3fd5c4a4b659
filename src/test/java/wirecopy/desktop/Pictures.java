package wirecopy.desktop;

import java.nio.file.Files;
import java.nio.file.Path;

import javafx.application.Application;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.transform.Transform;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.desktop.display.Picture;

/**
 * Makes the pictures of the documents anew, from our own stories: {@code mvn test -Dtest=Pictures}. Not part of the tests, since what it
 * draws depends on the fonts of the machine.
 */
@NeedsToolkit
class Pictures {

    private static final Path FOLDER = Path.of("docs/pictures");
    private static final double SHARPNESS = 1.6;

    @TempDir
    Path home;

    @Test
    void draw() throws Exception {
        Files.createDirectories(FOLDER);
        try (WindowRun run = WindowRun.open(home)) {
            run.awaitReader("Welcome");
            save(run, "welcome");
        }
        try (WindowRun run = WindowRun.open(home, WindowRun.STORIES)) {
            run.awaitReader("Seals move");
            run.press(KeyCode.J);
            run.awaitReader("Night ferry");
            save(run, "window");
            Toolkit.run(() -> Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet()));
            save(run, "dark");
            Toolkit.run(() -> Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet()));
            run.press(KeyCode.R);
            save(run, "source");
            run.press(KeyCode.R);
            run.type("harbor master");
            run.awaitRows(2);
            run.press(KeyCode.ENTER);
            save(run, "search");
            run.press(KeyCode.ESCAPE);
            run.press(KeyCode.ESCAPE);
            run.press(KeyCode.SHIFT, KeyCode.SLASH);
            save(run, "keys");
        }
    }

    /** Lets the window come to rest and saves what it shows, sharp enough for dense screens. */
    private static void save(WindowRun run, String name) throws Exception {
        Thread.sleep(1200);
        Image image = Toolkit.call(() -> {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
            return run.stage().getScene().getRoot().snapshot(parameters, null);
        });
        Picture.write(image, FOLDER.resolve(name + ".png"));
    }
}

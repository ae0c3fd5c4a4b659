package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.scene.text.Font;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.desktop.display.Picture;
import wirecopy.settings.Settings;
import wirecopy.settings.SettingsFile;
import wirecopy.settings.Type;

/**
 * The window's main states look as they did when somebody looked at them last. After a change that is meant, the pictures are made again by
 * {@code mvn test -Dtest=GoldenPicturesTest -Dgolden=write}, and looked at.
 *
 * <p>Fonts are pinned: Liberation, under the SIL Open Font License, from the artifact {@code openpdf-fonts-extra}.
 */
@NeedsToolkit
class GoldenPicturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/wirecopy/golden");
    private static final Path DRAWN = Path.of("target/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));
    private static final double TOLERATED = 0.004;
    /** More than a cursor that blinks. */
    private static final double CURSOR = 0.0005;
    private static final double WIDTH = 980;
    private static final double HEIGHT = 700;
    private static final List<String> FACES = List.of("Sans-Regular", "Sans-Bold", "Sans-Italic", "Serif-Regular", "Serif-Bold", "Serif-Italic");

    @TempDir
    Path home;

    private Locale before;

    @BeforeEach
    void pin() throws Exception {
        before = Locale.getDefault();
        Locale.setDefault(Locale.US);
        for (String face : FACES) {
            try (InputStream font = Objects.requireNonNull(GoldenPicturesTest.class.getResourceAsStream("/liberation/Liberation" + face + ".ttf"))) {
                Toolkit.run(() -> Font.loadFont(font, 12));
            }
        }
        Type type = Type.DEFAULT.withSerifFamily("Liberation Serif").withSansFamily("Liberation Sans");
        new SettingsFile(home.resolve("config/settings.json")).write(Settings.DEFAULT.withTheme("light").withType(type));
    }

    @AfterEach
    void letGo() throws Exception {
        Locale.setDefault(before);
        Toolkit.run(() -> Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet()));
    }

    @Test
    void nothingLoadedYet() throws Exception {
        try (WindowRun run = WindowRun.open(home)) {
            run.awaitReader("Welcome");
            run.await("the offer to open something", () -> run.says().contains("Drop files or folders here"));
            compare(run, "empty");
        }
    }

    @Test
    void aStoryBesideTheList() throws Exception {
        try (WindowRun run = openStories()) {
            compare(run, "story");
        }
    }

    @Test
    void aStoryInTheDark() throws Exception {
        try (WindowRun run = openStories()) {
            Toolkit.run(() -> Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet()));
            compare(run, "dark");
        }
    }

    @Test
    void hitsOfASearch() throws Exception {
        try (WindowRun run = openStories()) {
            run.type("harbor master");
            run.awaitRows(2);
            run.press(KeyCode.ENTER);
            run.await("the first hit", () -> run.says().stream().anyMatch(said -> said.startsWith("Hit 1 of")));
            compare(run, "search");
        }
    }

    @Test
    void noHits() throws Exception {
        try (WindowRun run = openStories()) {
            run.type("zeppelin");
            run.await("no hits", () -> run.says().stream().anyMatch(said -> said.startsWith("No story has")));
            compare(run, "no-hits");
        }
    }

    private WindowRun openStories() throws Exception {
        WindowRun run = WindowRun.open(home, WindowRun.STORIES);
        run.awaitReader("Seals move");
        run.await("the import's end", () -> run.says().contains("8 stories added"));
        return run;
    }

    private static void compare(WindowRun run, String name) throws Exception {
        Image drawn = draw(run);
        Path golden = FOLDER.resolve(name + ".png");
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Picture.write(drawn, golden);
            return;
        }
        Image expected = new Image(golden.toUri().toString());
        double difference = Likeness.difference(expected, drawn);
        if (difference > TOLERATED) {
            Files.createDirectories(DRAWN);
            Picture.write(drawn, DRAWN.resolve(name + ".png"));
        }
        assertTrue(difference <= TOLERATED, () -> "%.2f%% of the window look otherwise than in %s; what was drawn is %s".formatted(100 * difference, golden,
                DRAWN.resolve(name + ".png")));
    }

    /** What the window shows once nothing in it moves any more. */
    private static Image draw(WindowRun run) throws Exception {
        Toolkit.run(() -> {
            run.stage().setX(0);
            run.stage().setY(0);
            run.stage().setWidth(WIDTH);
            run.stage().setHeight(HEIGHT);
            run.stage().getScene().getRoot().setStyle("-fx-font-family: 'Liberation Sans'; -fx-font-size: 13px;");
            new Robot().mouseMove(WIDTH + 10, HEIGHT + 10);
        });
        Image last = snapshot(run);
        for (int still = 0, tries = 0; still < 3 && tries < 100; tries++) {
            Thread.sleep(150);
            Image next = snapshot(run);
            still = Likeness.difference(last, next) < CURSOR ? still + 1 : 0;
            last = next;
        }
        return last;
    }

    private static Image snapshot(WindowRun run) throws Exception {
        return Toolkit.call(() -> run.stage().getScene().getRoot().snapshot(null, null));
    }
}

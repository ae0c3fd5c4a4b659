package wirecopy.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import wirecopy.desktop.reader.ReaderView;
import wirecopy.settings.Settings;

/** Every text stands out at least 7:1 from whatever it can stand on, in every theme, as WCAG 2.2 wants for level AAA. Asks the styles themselves. */
@NeedsToolkit
class ContrastTest {

    private static final double LEAST = 7;
    private static final List<String> STORY = List.of("-reader-text", "-reader-strong", "-reader-quiet", "-reader-link");
    private static final List<String> SOURCE = List.of("-reader-text", "-reader-quiet", "-reader-removed", "-reader-back", "-reader-warning");
    private static final List<String> LIT = List.of("-reader-page", "-reader-box", "-reader-match", "-reader-match-current", "-reader-found",
            "-reader-found-current", "-reader-selection");
    private static final List<String> TINTS = List.of("-reader-page", "-reader-tint-title", "-reader-tint-people", "-reader-tint-picture",
            "-reader-tint-notice", "-reader-tint-promotion", "-color-bg-subtle", "-reader-found", "-reader-selection");
    private static final List<String> WINDOW = List.of("-color-fg-default", "-color-fg-muted", "-wc-quiet");
    private static final List<String> PANES = List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay", "-color-accent-subtle",
            "-color-neutral-subtle");

    private final List<String> faint = new ArrayList<>();
    private final Map<String, Color> colours = new HashMap<>();

    @AfterEach
    void backToLight() throws Exception {
        Toolkit.run(() -> new Appearance("light", theme -> {
        }));
    }

    @Test
    void everyTextStandsOutInEveryTheme() throws Exception {
        Toolkit.run(() -> {
            Appearance appearance = new Appearance("light", theme -> {
            });
            for (String theme : Settings.THEMES) {
                appearance.theme(theme);
                lookUp(appearance);
                check(theme, STORY, LIT);
                check(theme, SOURCE, TINTS);
                check(theme, WINDOW, PANES);
                check(theme, List.of("-color-accent-fg"), List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay"));
            }
        });
        assertEquals("", String.join("\n", faint));
    }

    /** The colours as they are in a window with a reader. */
    private void lookUp(Appearance appearance) {
        ReaderView reader = new ReaderView();
        Pane probes = new Pane();
        reader.setLeft(probes);
        Scene scene = new Scene(new Pane(reader));
        scene.getStylesheets().add(Stylesheet.ADDRESS);
        appearance.dress(scene);
        Map<String, Region> asked = new HashMap<>();
        TreeSet<String> names = new TreeSet<>();
        List.of(STORY, SOURCE, LIT, TINTS, WINDOW, PANES, List.of("-color-accent-fg")).forEach(names::addAll);
        for (String name : names) {
            Region probe = new Region();
            probe.setStyle("-fx-background-color: " + name);
            asked.put(name, probe);
            probes.getChildren().add(probe);
        }
        scene.getRoot().applyCss();
        asked.forEach((name, probe) -> colours.put(name, (Color) probe.getBackground().getFills().getFirst().getFill()));
    }

    private void check(String theme, List<String> texts, List<String> grounds) {
        for (String text : texts) {
            for (String ground : grounds) {
                double ratio = ratio(colours.get(text), over(colours.get(ground), colours.get("-color-bg-default")));
                if (ratio < LEAST) {
                    faint.add("%s: %s on %s: %.1f".formatted(theme, text, ground, ratio));
                }
            }
        }
    }

    /** A ground that lets through what is below. */
    private static Color over(Color ground, Color below) {
        return below.interpolate(Color.color(ground.getRed(), ground.getGreen(), ground.getBlue()), ground.getOpacity());
    }

    private static double ratio(Color text, Color ground) {
        double a = luminance(text);
        double b = luminance(ground);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

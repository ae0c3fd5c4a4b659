package wirecopy.desktop.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

/** Every text of the reader stands out at least 7:1 from whatever it can stand on, as WCAG 2.2 wants for level AAA. */
class ContrastTest {

    private static final double LEAST = 7;
    private static final Pattern PAIR =
            Pattern.compile("-reader-([a-z-]+): ladder\\(-color-bg-default, (#\\w+) 49%, (#\\w+) 50%\\)");

    @Test
    void textStandsOutOnALightPage() throws IOException {
        check(colours(3), Color.WHITE, Color.web("#f6f8fa"));
    }

    @Test
    void textStandsOutOnADarkPage() throws IOException {
        check(colours(2), Color.web("#0d1117"), Color.web("#161b22"));
    }

    private static void check(Map<String, Color> colours, Color page, Color tinted) {
        for (String text : List.of("text", "strong", "quiet", "removed")) {
            checkOn(text, colours.get(text), "page", page);
            checkOn(text, colours.get(text), "tinted page", tinted);
            for (String mark : List.of("match", "match-current", "found", "found-current", "selection")) {
                checkOn(text, colours.get(text), mark, colours.get(mark));
            }
        }
    }

    private static void checkOn(String name, Color text, String where, Color ground) {
        double a = luminance(text);
        double b = luminance(ground);
        double ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertTrue(ratio >= LEAST, name + " on " + where + ": " + Math.round(ratio * 10) / 10.0);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> colours(int group) throws IOException {
        try (InputStream in = ReaderView.class.getResourceAsStream("reader.css")) {
            Map<String, Color> colours = new HashMap<>();
            Matcher matcher = PAIR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                colours.put(matcher.group(1), Color.web(matcher.group(group)));
            }
            return colours;
        }
    }
}

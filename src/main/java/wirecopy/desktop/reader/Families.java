package wirecopy.desktop.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.scene.text.Font;

/** Chooses font families among the installed ones: the first of each list that is there. */
final class Families {

    private static final Set<String> INSTALLED = new HashSet<>(Font.getFamilies());

    private static final String SERIF = first("Serif", "Source Serif 4", "Source Serif Pro", "Charter", "Bitstream Charter",
            "Iowan Old Style", "Noto Serif", "Georgia", "Cambria", "Liberation Serif", "Times New Roman", "DejaVu Serif");
    private static final String MONO = first("Monospaced", "Source Code Pro", "JetBrains Mono", "Cascadia Mono", "SF Mono",
            "Menlo", "Noto Sans Mono", "Consolas", "Liberation Mono", "DejaVu Sans Mono");
    private static final String HEBREW = first(SERIF, "Noto Serif Hebrew", "Frank Ruehl CLM", "Frank Ruhl Libre",
            "Noto Sans Hebrew", "New Peninim MT", "Times New Roman", "DejaVu Sans");
    private static final String ARABIC = first(SERIF, "Noto Naskh Arabic", "Amiri", "Scheherazade New", "Geeza Pro",
            "Noto Sans Arabic", "Times New Roman", "Segoe UI", "DejaVu Sans");

    private Families() {
    }

    static String of(Look.Face face) {
        return switch (face) {
            case SERIF -> SERIF;
            case SANS -> Font.getDefault().getFamily();
            case MONO -> MONO;
        };
    }

    static String of(Script.Hand hand) {
        return switch (hand) {
            case PLAIN, HIDDEN -> SERIF;
            case HEBREW -> HEBREW;
            case ARABIC -> ARABIC;
        };
    }

    private static String first(String otherwise, String... wanted) {
        return List.of(wanted).stream().filter(INSTALLED::contains).findFirst().orElse(otherwise);
    }
}

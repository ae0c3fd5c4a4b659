package wirecopy.desktop.reader;

import java.util.List;

import javafx.scene.text.Font;

import wirecopy.desktop.script.Faces;
import wirecopy.desktop.script.Script;

/** Chooses font families among the installed ones: the first of each list that is there. */
final class Families {

    private static final String SERIF = Faces.first("Serif", List.of("Source Serif 4", "Source Serif Pro", "Charter", "Bitstream Charter",
            "Iowan Old Style", "Noto Serif", "Georgia", "Cambria", "Liberation Serif", "Times New Roman", "DejaVu Serif"));
    private static final String MONO = Faces.first("Monospaced", List.of("Source Code Pro", "JetBrains Mono", "Cascadia Mono", "SF Mono",
            "Menlo", "Noto Sans Mono", "Consolas", "Liberation Mono", "DejaVu Sans Mono"));

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
        return Faces.serif(hand, SERIF);
    }
}

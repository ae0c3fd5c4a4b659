package wirecopy.desktop.reader;

import java.util.List;

import javafx.scene.text.Font;

import wirecopy.desktop.script.Faces;
import wirecopy.desktop.script.Script;

/** The font families of a page: those that were chosen where they are installed, else the first of each list that is. */
record Families(String serif, String sans, boolean sansStory) {

    private static final String SERIF = Faces.first("Serif", List.of("Source Serif 4", "Source Serif Pro", "Charter", "Bitstream Charter",
            "Iowan Old Style", "Noto Serif", "Georgia", "Cambria", "Liberation Serif", "Times New Roman", "DejaVu Serif"));
    private static final String MONO = Faces.first("Monospaced", List.of("Source Code Pro", "JetBrains Mono", "Cascadia Mono", "SF Mono",
            "Menlo", "Noto Sans Mono", "Consolas", "Liberation Mono", "DejaVu Sans Mono"));

    static Families of(PageStyle style) {
        return new Families(Faces.chosen(style.serifFamily(), SERIF),
                Faces.chosen(style.sansFamily(), Font.getDefault().getFamily()), style.sans());
    }

    String of(Look.Face face) {
        return switch (face) {
            case SERIF -> sansStory ? sans : serif;
            case SANS -> sans;
            case MONO -> MONO;
        };
    }

    String of(Script.Hand hand) {
        return sansStory ? Faces.sans(hand, sans) : Faces.serif(hand, serif);
    }
}

package wirecopy.desktop.script;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.scene.text.Font;

/** Chooses font families among the installed ones: the first of each list that is there. */
public final class Faces {

    private static final Set<String> INSTALLED = new HashSet<>(Font.getFamilies());

    private static final List<String> HEBREW = List.of("Noto Serif Hebrew", "Frank Ruehl CLM", "Frank Ruhl Libre",
            "Noto Sans Hebrew", "New Peninim MT", "Times New Roman", "DejaVu Sans");
    private static final List<String> ARABIC = List.of("Noto Naskh Arabic", "Amiri", "Scheherazade New", "Geeza Pro",
            "Noto Sans Arabic", "Times New Roman", "Segoe UI", "DejaVu Sans");
    private static final List<String> SANS_HEBREW = List.of("Noto Sans Hebrew", "Arial Hebrew", "Segoe UI", "DejaVu Sans");
    private static final List<String> SANS_ARABIC = List.of("Noto Sans Arabic", "Geeza Pro", "Segoe UI", "DejaVu Sans", "Noto Naskh Arabic");

    private Faces() {
    }

    /** A family for running text that has all letters of a script, so that no word of it is put together from two fonts. */
    public static String serif(Script.Hand hand, String otherwise) {
        return switch (hand) {
            case PLAIN, HIDDEN -> otherwise;
            case HEBREW -> first(otherwise, HEBREW);
            case ARABIC -> first(otherwise, ARABIC);
        };
    }

    /** As {@link #serif}, for the small text of the window around the story. */
    public static String sans(Script.Hand hand, String otherwise) {
        return switch (hand) {
            case PLAIN, HIDDEN -> otherwise;
            case HEBREW -> first(otherwise, SANS_HEBREW);
            case ARABIC -> first(otherwise, SANS_ARABIC);
        };
    }

    /** The first of these families that is installed. */
    public static String first(String otherwise, List<String> wanted) {
        return wanted.stream().filter(INSTALLED::contains).findFirst().orElse(otherwise);
    }

    /** A family that somebody chose, where it is there: also one that has come in since the program began. */
    public static String chosen(String family, String otherwise) {
        return !family.isEmpty() && Font.font(family).getFamily().equals(family) ? family : otherwise;
    }
}

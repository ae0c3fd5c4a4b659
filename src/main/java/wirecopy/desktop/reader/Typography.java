package wirecopy.desktop.reader;

import java.util.HashMap;
import java.util.Map;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import wirecopy.desktop.script.Script;

/** The fonts and sizes that a story is set in. */
final class Typography {

    static final double DEFAULT_SIZE = 18;

    /** Characters in a line of running text: what typographers call the measure. */
    private static final int MEASURE = 66;

    /** English of average width: its letters are about as frequent as in running text. */
    private static final String SAMPLE = "The minister said on Tuesday that talks between the two sides "
            + "would go on for another week";
    private static final double SAMPLE_SIZE = 100;

    /** No letter of Hebrew or Arabic is wider, on average over a few letters, as a share of the font size. */
    private static final double WIDE_LETTER = 0.9;

    private final double size;
    private final double column;

    /** @param column the width that text has, in pixels */
    Typography(double size, double column) {
        this.size = size;
        this.column = column;
    }

    double size() {
        return size;
    }

    double size(Look look) {
        return Math.rint(size * look.size * 2) / 2;
    }

    String family(Look look) {
        return Families.of(look.face);
    }

    /** The family for words in a script of its own. */
    String family(Script.Hand hand) {
        return Families.of(hand);
    }

    /** How many characters of a right-to-left word fit into the column for sure. */
    int surelyFit(Look look) {
        return Math.max(1, (int) (column / (size(look) * WIDE_LETTER)));
    }

    /** What has to be added between two lines to give the look its line height, in pixels. */
    double lineSpacing(Look look) {
        return Math.max(0, size(look) * (look.lineHeight - Metrics.lineHeight(family(look))));
    }

    double above(Look look) {
        return size * look.above;
    }

    /** The toolkit adds one line spacing after the last line; it counts as part of the space below. */
    double below(Look look) {
        return Math.max(0, size * look.below - lineSpacing(look));
    }

    /** The width of a line of running text that reads well, in pixels. */
    double measure() {
        return Metrics.characterWidth(Families.of(Look.Face.SERIF)) * size * MEASURE;
    }

    /** Measures of font families, as shares of the font size. */
    private static final class Metrics {

        private static final Map<String, Double> LINE_HEIGHTS = new HashMap<>();
        private static final Map<String, Double> WIDTHS = new HashMap<>();

        static double lineHeight(String family) {
            return LINE_HEIGHTS.computeIfAbsent(family, f -> text(f).getLayoutBounds().getHeight() / SAMPLE_SIZE);
        }

        static double characterWidth(String family) {
            return WIDTHS.computeIfAbsent(family, f -> text(f).getLayoutBounds().getWidth() / SAMPLE_SIZE / SAMPLE.length());
        }

        private static Text text(String family) {
            Text text = new Text(SAMPLE);
            text.setFont(Font.font(family, SAMPLE_SIZE));
            return text;
        }
    }
}

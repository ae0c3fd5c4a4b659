package wirecopy.desktop.reader;

import java.util.HashMap;
import java.util.Map;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import wirecopy.desktop.script.Script;

/** The fonts and sizes that a story is set in. */
final class Typography {

    /** English of average width: its letters are about as frequent as in running text. */
    private static final String SAMPLE = "The minister said on Tuesday that talks between the two sides "
            + "would go on for another week";
    private static final double SAMPLE_SIZE = 100;

    /** No letter of Hebrew or Arabic is wider, on average over a few letters, as a share of the font size. */
    private static final double WIDE_LETTER = 0.9;

    private final PageStyle style;
    private final Families families;
    private final double column;

    /** @param column the width that text has, in pixels */
    Typography(PageStyle style, double column) {
        this.style = style;
        this.families = Families.of(style);
        this.column = column;
    }

    PageStyle style() {
        return style;
    }

    double size() {
        return style.size();
    }

    double size(Look look) {
        return Math.rint(size() * look.size * 2) / 2;
    }

    /** The size of a heading: smaller than its look wants where a word would not fit into the column and be broken. */
    double size(Look look, String text) {
        double wanted = size(look);
        if (!look.isHeading() || column <= 1) {
            return wanted;
        }
        double widest = Metrics.widestWord(family(look), look.bold, text);
        return Math.min(wanted, Math.max(size(Look.BODY), Math.floor(column / widest * 2) / 2));
    }

    String family(Look look) {
        return families.of(look.face);
    }

    /** The family for words in a script of its own. */
    String family(Script.Hand hand) {
        return families.of(hand);
    }

    /** How many characters of a right-to-left word fit into the column for sure. */
    int surelyFit(Look look) {
        return Math.max(1, (int) (column / (size(look) * WIDE_LETTER)));
    }

    /** What has to be added between two lines to give the look its line height, in pixels. */
    double lineSpacing(Look look) {
        double height = look.isStory() ? look.lineHeight * style.lineHeight() / PageStyle.DEFAULT.lineHeight() : look.lineHeight;
        return Math.max(0, size(look) * (height - Metrics.lineHeight(family(look))));
    }

    double above(Look look) {
        return size() * look.above;
    }

    /** The toolkit adds one line spacing after the last line; it counts as part of the space below. */
    double below(Look look) {
        double spacing = look.isStory() ? style.paragraphSpacing() / PageStyle.DEFAULT.paragraphSpacing() : 1;
        return Math.max(0, size() * look.below * spacing - lineSpacing(look));
    }

    /** The width of a line of running text that reads well, in pixels; endless for the full width. */
    double measure() {
        return style.measure() == 0 ? Double.MAX_VALUE : Metrics.characterWidth(families.of(Look.Face.SERIF)) * size() * style.measure();
    }

    /** Measures of font families, as shares of the font size. */
    private static final class Metrics {

        private static final Map<String, Double> LINE_HEIGHTS = new HashMap<>();
        private static final Map<String, Double> WIDTHS = new HashMap<>();

        static double lineHeight(String family) {
            return LINE_HEIGHTS.computeIfAbsent(family, f -> text(SAMPLE, Font.font(f, SAMPLE_SIZE)).getLayoutBounds().getHeight() / SAMPLE_SIZE);
        }

        static double characterWidth(String family) {
            return WIDTHS.computeIfAbsent(family, f -> width(SAMPLE, Font.font(f, SAMPLE_SIZE)) / SAMPLE.length());
        }

        static double widestWord(String family, boolean bold, String words) {
            Font font = Font.font(family, bold ? FontWeight.BOLD : FontWeight.NORMAL, SAMPLE_SIZE);
            double widest = 0;
            for (String word : words.split("[\\s-]+")) {
                if (word.codePoints().noneMatch(Metrics::breaksAnywhere)) {
                    widest = Math.max(widest, width(word, font));
                }
            }
            return Math.max(widest, 0.01);
        }

        /** Lines may end between any two of these letters. */
        private static boolean breaksAnywhere(int c) {
            return switch (Character.UnicodeScript.of(c)) {
                case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
                default -> false;
            };
        }

        private static double width(String words, Font font) {
            return text(words, font).getLayoutBounds().getWidth() / SAMPLE_SIZE;
        }

        private static Text text(String words, Font font) {
            Text text = new Text(words);
            text.setFont(font);
            return text;
        }
    }
}

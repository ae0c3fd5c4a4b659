package wirecopy.desktop.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import wirecopy.article.Articles;
import wirecopy.desktop.NeedsToolkit;
import wirecopy.desktop.Toolkit;

@NeedsToolkit
class TypographyTest {

    private static final String HEADLINE = "Environmentalists celebrate lighthouse";

    @Test
    void noWordOfAHeadlineIsWiderThanTheColumn() throws Exception {
        Toolkit.run(() -> {
            for (double column = 150; column < 900; column += 25) {
                Typography typography = new Typography(PageStyle.DEFAULT.withSize(36), column);
                double size = typography.size(Look.HEADLINE, HEADLINE);
                double wide = width("Environmentalists", typography.family(Look.HEADLINE), size);
                assertTrue(wide <= column || size == typography.size(Look.BODY), column + ": " + wide);
            }
            assertEquals(65, new Typography(PageStyle.DEFAULT.withSize(36), 900).size(Look.HEADLINE, HEADLINE), "where there is room it is large");
        });
    }

    @Test
    void aHeadlineWithoutSpacesBreaksWhereItsScriptDoes() throws Exception {
        Toolkit.run(() -> assertEquals(32.5, new Typography(PageStyle.DEFAULT, 120).size(Look.HEADLINE, "\u6e2f\u306e\u706f\u53f0\u304c\u518d\u5efa\u3055\u308c\u308b\u3053\u3068\u306b\u306a\u3063\u305f")));
    }

    @Test
    void theMeasureIsOfTheChosenFontAndMayBeEndless() throws Exception {
        Toolkit.run(() -> {
            double usual = new Typography(PageStyle.DEFAULT, 1).measure();
            assertEquals(usual * 100 / 66, new Typography(new PageStyle(18, false, "", "", 100, 1.5, 0.85), 1).measure(), 0.01);
            assertTrue(new Typography(new PageStyle(18, false, "", "", 0, 1.5, 0.85), 1).measure() > 1e6);
            assertNotEquals(usual, new Typography(new PageStyle(18, true, "", "", 66, 1.5, 0.85), 1).measure());
        });
    }

    @Test
    void lineHeightAndSpacingFollowTheReader() throws Exception {
        Toolkit.run(() -> {
            Typography tight = new Typography(new PageStyle(20, false, "", "", 66, 1.5, 0.85), 1);
            Typography loose = new Typography(new PageStyle(20, false, "", "", 66, 2, 1.7), 1);
            assertEquals(10, loose.lineSpacing(Look.BODY) - tight.lineSpacing(Look.BODY), 0.01);
            assertEquals(17, loose.below(Look.BODY) + loose.lineSpacing(Look.BODY) - tight.below(Look.BODY) - tight.lineSpacing(Look.BODY), 0.01);
        });
    }

    @Test
    void atTwiceTheSizeNothingScrollsSideways() throws Exception {
        Toolkit.run(() -> {
            ReaderView reader = new ReaderView();
            Stage stage = Toolkit.open(reader, 350, 500);
            try {
                reader.setTextSize(36);
                reader.show(Articles.of(HEADLINE, "The lighthouse stands again. ".repeat(40)));
                Toolkit.layOut(stage);
                boolean sideways = reader.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                        .anyMatch(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible());
                assertEquals(false, sideways);
            } finally {
                stage.close();
            }
        });
    }

    private static double width(String word, String family, double size) {
        Text text = new Text(word);
        text.setFont(Font.font(family, FontWeight.BOLD, size));
        return text.getLayoutBounds().getWidth();
    }
}

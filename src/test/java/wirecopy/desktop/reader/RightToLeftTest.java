package wirecopy.desktop.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.article.Article;
import wirecopy.article.Articles;
import wirecopy.article.Kind;
import wirecopy.desktop.NeedsToolkit;
import wirecopy.desktop.Toolkit;

/** The toolkit fails at many widths on wrapped right-to-left text that is not cut into pieces. */
@NeedsToolkit
class RightToLeftTest {

    private static final String HEBREW = "\u05E8\u05D0\u05E9 \u05D4\u05DE\u05DE\u05E9\u05DC\u05D4 \u05D0\u05DE\u05E8 \u05D1\u05D9\u05D5\u05DD "
            + "\u05E9\u05DC\u05D9\u05E9\u05D9 \u05DB\u05D9 \u05D4\u05E9\u05D9\u05D7\u05D5\u05EA (\u05E2\u05DD UNESCO) "
            + "\u05D9\u05D9\u05DE\u05E9\u05DB\u05D5 \u05D2\u05DD \u05D1\u05E9\u05D1\u05D5\u05E2 \u05D4\u05D1\u05D0, 2027. ";
    private static final String ARABIC = "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064A\u0631 \u064A\u0648\u0645 "
            + "\u0627\u0644\u062B\u0644\u0627\u062B\u0627\u0621 \u0625\u0646 \u0627\u0644\u0645\u062D\u0627\u062F\u062B\u0627\u062A "
            + "\u0633\u062A\u0633\u062A\u0645\u0631 \u0623\u0633\u0628\u0648\u0639\u0627 \u0622\u062E\u0631\u060C \u0628\u062D\u0633\u0628 Reuters. ";
    private static final String URDU = "\u0648\u0632\u06CC\u0631 \u0646\u06D2 \u0645\u0646\u06AF\u0644 \u06A9\u0648 \u06A9\u06C1\u0627 \u06A9\u06C1 "
            + "\u062F\u0648\u0646\u0648\u06BA \u0641\u0631\u06CC\u0642\u0648\u06BA \u06A9\u06D2 \u062F\u0631\u0645\u06CC\u0627\u0646 "
            + "\u0628\u0627\u062A \u0686\u06CC\u062A \u062C\u0627\u0631\u06CC \u0631\u06C1\u06D2 \u06AF\u06CC\u06D4 ";
    private static final String JAPANESE = "\u65E5\u672C\u306E\u9996\u76F8\u306F\u706B\u66DC\u65E5\u3001\u5354\u8B70\u306F\u3055\u3089\u306B"
            + "\u4E00\u9031\u9593\u7D9A\u304F\u3068\u8FF0\u3079\u305F\u3002";

    @ParameterizedTest
    @ValueSource(strings = {HEBREW, ARABIC, URDU, JAPANESE})
    void isLaidOutAtEveryWidth(String sentence) throws Exception {
        Article article = Articles.article().with(Kind.HEADLINE, sentence).with(Kind.BYLINE, sentence).with(Kind.BODY, sentence.repeat(4))
                .with(Kind.BODY, "He said " + sentence + "on Tuesday, and " + sentence).with(Kind.CAPTION, sentence)
                .with(Kind.CONTRIBUTOR, sentence).warning(1, sentence.repeat(3)).build();
        Toolkit.run(() -> {
            ReaderView reader = new ReaderView();
            Stage stage = Toolkit.open(reader, 700, 700);
            reader.show(article);
            for (int width = 200; width < 800; width += 2) {
                reader.resize(width, 700);
                reader.applyCss();
                reader.layout();
            }
            reader.selectAll();
            reader.layout();
            stage.close();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {HEBREW, ARABIC, URDU})
    void everyWordAndEverySpaceIsAPiece(String sentence) {
        assertTrue(Script.isRightToLeft(sentence));
        assertEquals(sentence, Script.pieces(sentence, 20).stream().map(Script.Piece::text).collect(Collectors.joining()));
        assertTrue(Script.pieces(sentence, 20).stream().allMatch(p -> p.text().isBlank() || !p.text().contains(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u05E9", "\u0639", "\u0639_", "\u05E9\u05B8", "\u05E9 a"})
    void aWordWiderThanTheLineIsLaidOut(String letters) throws Exception {
        Article article = Articles.of(letters.repeat(30), letters.repeat(300), "\u05E9\u05DC\u05D5\u05DD " + "_".repeat(300));
        Toolkit.run(() -> {
            ReaderView reader = new ReaderView();
            Stage stage = Toolkit.open(reader, 700, 700);
            reader.show(article);
            for (int size : new int[] {12, 18, 60}) {
                reader.setTextSize(size);
                for (int width : new int[] {700, 300, 150, 80, 900, 100, 400, 411, 422, 433, 444, 455, 466}) {
                    reader.resize(width, 700);
                    reader.applyCss();
                    reader.layout();
                }
            }
            stage.close();
        });
    }

    @Test
    void theFirstLetterDecidesTheDirection() {
        assertTrue(Script.isRightToLeft("2027: \u05E9\u05DC\u05D5\u05DD he said"));
        assertEquals(false, Script.isRightToLeft("He said \u05E9\u05DC\u05D5\u05DD"));
    }

    @Test
    void textFromLeftToRightIsOnePiece() {
        assertEquals(1, Script.pieces("Plain words \u2014 and \u65E5\u672C, all in one.", 3).size());
    }
}

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
import wirecopy.desktop.script.Script;

/** The toolkit fails at many widths on wrapped right-to-left text that is not cut into pieces. */
@NeedsToolkit
class RightToLeftTest {

    private static final String HEBREW = "ראש הממשלה אמר ביום "
            + "שלישי כי השיחות (עם UNESCO) "
            + "יימשכו גם בשבוע הבא, 2027. ";
    private static final String ARABIC = "قال الوزير يوم "
            + "الثلاثاء إن المحادثات "
            + "ستستمر أسبوعا آخر، بحسب Reuters. ";
    private static final String URDU = "وزیر نے منگل کو کہا کہ "
            + "دونوں فریقوں کے درمیان "
            + "بات چیت جاری رہے گی۔ ";
    private static final String JAPANESE = "日本の首相は火曜日、協議はさらに"
            + "一週間続くと述べた。";

    @ParameterizedTest
    @ValueSource(strings = {HEBREW, ARABIC, URDU, JAPANESE})
    void isLaidOutAtEveryWidth(String sentence) throws Exception {
        Article article = Articles.article().with(Kind.HEADLINE, sentence).with(Kind.BYLINE, sentence)
                .with(Kind.BODY, sentence.repeat(4))
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
    @ValueSource(strings = {"ש", "ع", "ع_", "ש\u05B8", "ש a"})
    void aWordWiderThanTheLineIsLaidOut(String letters) throws Exception {
        Article article = Articles.of(letters.repeat(30), letters.repeat(300), "שלום " + "_".repeat(300));
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
        assertTrue(Script.isRightToLeft("2027: שלום he said"));
        assertEquals(false, Script.isRightToLeft("He said שלום"));
    }

    @Test
    void textFromLeftToRightIsOnePiece() {
        assertEquals(1, Script.pieces("Plain words \u2014 and 日本, all in one.", 3).size());
    }
}

package wirecopy.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wirecopy.article.Block;
import wirecopy.article.Kind;
import wirecopy.article.Source;
import wirecopy.article.Span;
import wirecopy.parse.ArticleParser;

class LanguageTest {

    private static final String GERMAN = "Die Fähre zwischen den Inseln fährt ab Montag wieder, sagte das Hafenamt nach einem Winter mit vielen"
            + " Reparaturen. Der Fahrpreis ist nicht gestiegen, und auch im Sommer soll es eine Fahrt am Abend geben.";
    private static final String FRENCH = "Le bac qui relie les îles reprend du service lundi, a dit la capitainerie, après un hiver de travaux dans"
            + " le port. Le prix du billet ne change pas et une traversée de plus est prévue pour les soirs d'été sur la ligne du nord.";
    private static final String SPANISH = "El transbordador entre las islas vuelve el lunes, dijo la oficina del puerto, tras un invierno de obras en"
            + " los muelles. El precio del billete no sube y en verano habrá una salida más por la tarde, con la que se llega al norte.";
    private static final String PORTUGUESE = "A balsa que liga as ilhas volta a navegar na segunda-feira, disse o escritório do porto, após um inverno"
            + " de obras no cais. O preço da passagem não sobe e no verão haverá mais uma viagem à noite, com a qual se chega ao norte da ilha.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GERMAN | promotion | Lesen Sie auch: Was die Überfahrt kostet", "GERMAN | promotion | Anzeige", "GERMAN | notice | Anmerkung der Redaktion: Der Fahrplan war falsch.",
        "GERMAN | caption | Foto: Ada Lund", "GERMAN | bio | Die Autorin ist Lehrerin auf der Insel.", "GERMAN | byline | Ein Kommentar von Nora Quist",
        "FRENCH | promotion | À lire aussi : le prix du billet", "FRENCH | notice | Note de la rédaction : l'horaire était faux.",
        "FRENCH | caption | Crédit photo : Ada Lund", "FRENCH | bio | L'autrice est enseignante sur l'île.",
        "SPANISH | promotion | Te puede interesar: El precio del billete", "SPANISH | notice | Fe de errores: el horario no era ese.",
        "SPANISH | caption | Imagen de archivo del muelle", "SPANISH | bio | La autora es maestra en la isla.",
        "PORTUGUESE | promotion | Leia também: O preço da passagem", "PORTUGUESE | notice | Errata: o horário não era esse.",
        "PORTUGUESE | caption | Foto: Ada Lund", "PORTUGUESE | bio | A autora é professora na ilha."})
    void cuesOfALanguageHoldInItsTexts(String language, String kind, String line) {
        assertEquals(kind, kindOf(line, textIn(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GERMAN | Anzeige gegen den Kapitän der Fähre erstattete das Hafenamt am Montag in der Stadt.", "GERMAN | Von Montag an fährt die Fähre wieder, sagte das Hafenamt.",
        "FRENCH | Publicité et billets rapportent autant au port, selon la capitainerie des îles.", "SPANISH | Publicidad y billetes dan lo mismo al puerto, según la oficina.",
        "PORTUGUESE | Foto alguma mostra o cais antes das obras, segundo o escritório do porto."})
    void sentencesStay(String language, String line) {
        assertEquals("body", kindOf(line, textIn(language)));
    }

    @ParameterizedTest
    @CsvSource({"GERMAN,Von Anna Müller", "FRENCH,Par Luc Martin", "SPANISH,Por Ana Gil", "PORTUGUESE,Por Ana Lima"})
    void bylinesInTheirWords(String language, String line) {
        String text = "Titel\n" + line + "\n" + textIn(language) + "\n";
        assertEquals(List.of(Kind.HEADLINE, Kind.BYLINE, Kind.BODY), kinds(text));
    }

    @Test
    void unsureTextsHaveNone() {
        assertNull(Language.of(lines("Die Fähre ist da.")), "too short");
        assertNull(Language.of(lines(SPANISH + " " + PORTUGUESE)), "two languages");
        assertNull(Language.of(lines("Adalar arasındaki feribot pazartesi günü yeniden seferlere başlıyor, liman idaresi kış boyunca süren onarımdan"
                + " sonra bunu duyurdu ve yaz akşamları için ek bir sefer daha konacağını söyledi.")), "another language");
        assertEquals("body", kindOf("Lesen Sie auch: Was die Überfahrt kostet", FRENCH));
    }

    private static String kindOf(String line, String text) {
        String source = "Titel\n" + text + "\n" + text + "\n" + line + "\n" + text + "\n";
        return kinds(source).get(3).word();
    }

    private static List<Kind> kinds(String text) {
        return ArticleParser.standard().parse(new Source("story.txt", "UTF-8", "0".repeat(64), "text", text.length()), text).blocks().stream()
                .map(Block::kind).toList();
    }

    private static String textIn(String language) {
        return switch (Language.valueOf(language)) {
            case GERMAN -> GERMAN;
            case FRENCH -> FRENCH;
            case SPANISH -> SPANISH;
            case PORTUGUESE -> PORTUGUESE;
        };
    }

    private static List<Line> lines(String text) {
        return Stream.of(text).map(line -> new Line(1, 1, new Span(0, line.length()), line, List.of())).toList();
    }
}

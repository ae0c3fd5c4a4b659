package wirecopy.desktop.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void caseAccentsAndShapesOfQuotesDoNotMatter() {
        assertEquals(List.of("CAFÉ"), found("The CAFÉ opened", "cafe"));
        assertEquals(List.of("cafe\u0301"), found("a cafe\u0301 closed", "Café"));
        assertEquals(List.of("don\u2019t"), found("they don\u2019t", "don't"));
        assertEquals(List.of("1990\u201391"), found("in 1990\u201391 and", "1990-91"));
        assertEquals(List.of("two\u00A0words"), found("two\u00A0words", "two words"));
        assertEquals(List.of("Straße"), found("die Straße", "strasse"));
        assertEquals(List.of("ß", "ss"), found("Gruß, Gruss", "ss"));
        assertEquals(List.of("ß"), found("Gruß", "s"));
        assertEquals(List.of("ש\u05B8לו\u05B9ם"), found("ש\u05B8לו\u05B9ם", "שלום"));
        assertEquals(List.of("\uD83D\uDE00"), found("a \uD83D\uDE00 b", "\uD83D\uDE00"));
    }

    @Test
    void nothingIsFoundForNothing() {
        assertEquals(List.of(), found("text", ""));
        assertEquals(List.of(), found("text", "\u0301"));
        assertEquals(List.of(), found("", "a"));
    }

    private static List<String> found(String text, String wanted) {
        return new Finder(List.of(Paragraph.own(text, Look.BODY))).find(wanted).stream()
                .map(place -> text.substring(place.start(), place.end())).distinct().toList();
    }
}

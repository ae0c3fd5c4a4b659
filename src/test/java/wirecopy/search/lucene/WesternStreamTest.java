package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What comes sooner must be the same. */
class WesternStreamTest {

    @Property(tries = 3_000)
    void theSameWordsAsByLuceneOfAnyText(@ForAll("texts") String text) throws IOException {
        if (Western.knows(text)) {
            assertEquals(read(StoryAnalyzer.forIndex(text).tokenStream("", text)), read(WesternStream.of(text)), text);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> letters = Arbitraries.strings().withChars("aAbZ019éŁßÆ").ofMaxLength(4);
        Arbitrary<String> signs = Arbitraries.strings().withChars("  .,;:'’‘_-\"“”·$%&/()\n\t\u00A0…²½ªŉ€«¿").ofMaxLength(2);
        Arbitrary<String> known = Arbitraries.of("U.S.", "Korea's", "l'Élysée", "40,000", "3.5", "Monday.The", "e-mail", "o’brien", "S's", "it'S");
        return Arbitraries.frequencyOf(Tuple.of(3, letters), Tuple.of(3, signs), Tuple.of(1, known))
                .list().ofMaxSize(14).map(parts -> String.join("", parts));
    }

    @Example
    void theSameWordsWithEveryCharacterAmongLettersAndDigits() throws IOException {
        for (int c = 0; c < 0x3000; c++) {
            for (String around : List.of("a%sb", "1%s2", "a%s1", "%s", "_%s", "a%s%<sb", "1%s%<s2", "x %sb", "a%s ")) {
                String text = around.formatted((char) c);
                if (Western.knows(text)) {
                    assertEquals(read(StoryAnalyzer.forIndex(text).tokenStream("", text)), read(WesternStream.of(text)), "U+%04X in ".formatted(c) + around);
                }
            }
        }
    }

    @Example
    void otherTextsAreLeftToLucene() {
        assertTrue(Western.knows("Mr. José’s “plan” – 40,000 of them"));
        for (String other : List.of("中国", "Привет", "hyphen\u00ADation", "cafe\u0301", "\u00A9", "\uD83D\uDE00", "ไทย", "a".repeat(256))) {
            assertFalse(Western.knows(other), other);
        }
        assertTrue(Western.knows("a".repeat(255) + " " + "b".repeat(255)));
    }

    @Example
    void theLongestWords() throws IOException {
        String text = "a".repeat(255) + " " + "É".repeat(255) + " x's";
        assertEquals(read(StoryAnalyzer.forIndex(text).tokenStream("", text)), read(WesternStream.of(text)));
    }

    private static List<String> read(TokenStream stream) throws IOException {
        List<String> terms = new ArrayList<>();
        TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
        PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
        try (stream) {
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(step.getPositionIncrement() + " " + term.getBytesRef().utf8ToString());
            }
            stream.end();
        }
        return terms;
    }
}

package wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlankTest {

    @Test
    void isWhatUnicodeCallsSpaceOrControl() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            boolean blank = Character.isSpaceChar(c) || Character.isISOControl(c) || c == 0x200B || c == 0xFEFF;
            assertEquals(blank, Blank.is((char) c), "U+%04X".formatted(c));
        }
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
            "a b,a b", " a,a", "a ,a", "  a\t b  c ,a b c", "a\u200Bb,ab", "a \u200B b,a b", "\uFEFFa,a", "a\uFEFF ,a", "\u00A0a\u2009\u3000b,a b"})
    void normalizedTextHasSingleSpaces(String text, String normalized) {
        assertEquals(normalized, Blank.normalize(text));
    }

    @Test
    void whiteSpaceAloneIsNothing() {
        assertEquals("", Blank.normalize(" \t\u200B\n"));
    }
}

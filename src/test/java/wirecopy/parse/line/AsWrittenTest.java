package wirecopy.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsWrittenTest {

    @ParameterizedTest
    @CsvSource({"a word, true", "Fish & chips; tea, true", "a  gap, false", "a\tgap, false", "a\u00A0gap, false", "a\u200Bb, false", "Fish &amp; chips, false"})
    void tellsWhatIsReadAsItStands(String text, boolean asWritten) {
        assertEquals(asWritten, new AsWritten(text).is(0, text.length()));
    }

    @Test
    void looksFarAhead() {
        String line = "word ".repeat(999) + "end";
        String text = line + "\n" + line + "\tend";
        AsWritten asWritten = new AsWritten(text);
        assertTrue(asWritten.is(0, line.length()));
        assertTrue(asWritten.is(line.length() + 1, text.length() - 4));
        assertEquals(false, asWritten.is(line.length() + 1, text.length()));
    }
}

package wirecopy.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecoderTest {

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("samples")
    void oldEncodingsAreRecognized(String language, String charset, String text) {
        Decoded decoded = Decoder.decode(text.getBytes(Charset.forName(charset)));

        assertEquals(text, decoded.text());
        assertEquals(List.of(), decoded.warnings());
    }

    static Stream<Arguments> samples() {
        return Samples.ALL.stream().flatMap(sample -> sample.charsets().stream()
                .map(charset -> Arguments.of(sample.language(), charset, sample.text())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarksCountAndGo(String charset) {
        String text = "Brücke bleibt\n\nمجلس المدينة 市议会\n";

        Decoded decoded = Decoder.decode(("\uFEFF" + text).getBytes(Charset.forName(charset)));
        assertEquals(text, decoded.text());
        assertEquals(charset, decoded.charset().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideTextsAreRecognizedWithoutAMark(String charset) {
        Decoded decoded = Decoder.decode(Walks.STORY.getBytes(Charset.forName(charset)));

        assertEquals(Walks.STORY, decoded.text());
        assertEquals(charset, decoded.charset().name());
    }

    @Test
    void lettersOfUtf8AmongNulsAreUtf8() {
        String text = "\0&\0“\0";

        Decoded decoded = Decoder.decode(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(StandardCharsets.UTF_8, decoded.charset());
        assertEquals(text, decoded.text());
    }

    @Test
    void nulsInChineseTextStay() {
        String text = "市议会决定保留老桥\n市长周一表示，河上的老桥将会保留。" + "\0".repeat(400);

        assertEquals(text, Decoder.decode(text.getBytes(Charset.forName("GB18030"))).text());
    }

    @Test
    void brokenUtf8GivesReplacementsAndAWarning() {
        byte[] bytes = "Brücke bleibt\nDie Brücke über den Fluß bleibt, größer und schöner.\n".getBytes(StandardCharsets.UTF_8);
        bytes[17] = (byte) 0xFF;

        Decoded decoded = Decoder.decode(bytes);
        assertEquals("UTF-8", decoded.charset().name());
        assertTrue(decoded.text().startsWith("Brücke bleibt\nDi\uFFFD Brücke über"), decoded.text());
        assertEquals("Some characters could not be decoded", decoded.warnings().getFirst().message());
        assertEquals(2, decoded.warnings().getFirst().line());
    }

    @Test
    void textCutInsideOfACharacterIsStillUtf8() {
        byte[] bytes = "Die Brücke über den Fluß".getBytes(StandardCharsets.UTF_8);

        assertEquals("Die Brücke über den Flu\uFFFD", Decoder.decode(Arrays.copyOf(bytes, bytes.length - 1)).text());
    }

    @Test
    void anUncertainGuessSaysSo() {
        byte[] bytes = "The table \u0081x has \u00F7w odd \u00A6y signs \u00ACz in \u00B8q it".getBytes(StandardCharsets.ISO_8859_1);

        assertTrue(Decoder.decode(bytes).warnings().getFirst().message().startsWith("The encoding of this file is uncertain"));
    }

    /** Which encodings the texts of each folder of the corpus are in is known. */
    @Test
    void corpusOfEncodings() {
        Path corpus = Path.of("../shared/corpus/encodings.zip");
        assumeTrue(Files.exists(corpus), "no corpus of encodings here");
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        Walker.walk(corpus, input -> {
            String folder = input.path().replaceAll("^.*!/([^/]*)/.*$", "$1");
            Decoded decoded = Decoder.decode(((Input.Bytes) input).bytes());
            assertEquals(List.of(), decoded.warnings(), input.path());
            counts.computeIfAbsent(folder, _ -> new TreeMap<>()).merge(decoded.charset().name(), 1, Integer::sum);
            return true;
        });

        assertEquals(Map.of("ar", Map.of("UTF-8", 120), "en-cp1252-mixed", Map.of("UTF-8", 66, "windows-1252", 84),
                "en-crlf-no-headline", Map.of("UTF-8", 60), "pt", Map.of("UTF-8", 120), "tr-utf8-bom-crlf", Map.of("UTF-8", 150),
                "ur", Map.of("UTF-8", 120), "zh-gbk", Map.of("UTF-8", 1, "GB18030", 149)), counts);
    }
}

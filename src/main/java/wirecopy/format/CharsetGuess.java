package wirecopy.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.mozilla.universalchardet.UniversalDetector;

/**
 * A guess at the encoding of bytes that are not UTF-8. The detector of the Mozilla browsers knows the encodings of East Asia and
 * the Cyrillic, Greek and Hebrew ones well; what it takes for Western, or for nothing, is judged by its letters.
 *
 * @param sure whether the bytes speak for it clearly
 */
record CharsetGuess(Charset charset, boolean sure) {

    /** Enough to judge by; the rest of a longer text is as its beginning. */
    private static final int SAMPLE = 1 << 18;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CHINESE = Charset.forName("GB18030");
    /** A text that is broken in one place in a thousand is still in that encoding. */
    private static final double FEW = 0.001;
    private static final double CLEAR = 0.9;

    /** Whether there are escape sequences such as the old seven-bit encodings of East Asia use. */
    static boolean hasEscapes(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    static CharsetGuess of(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        if (HighBytes.isNearlyUtf8(sample)) {
            return new CharsetGuess(StandardCharsets.UTF_8, true);
        }
        if (HighBytes.isChineseInPairs(sample)) {
            return new CharsetGuess(CHINESE, true);
        }
        LetterProfile.Score letters = LetterProfile.best(sample);
        Charset detected = detect(sample);
        if (detected != null && letters.share() < CLEAR) {
            return new CharsetGuess(detected, true);
        }
        if (letters.charset() != null) {
            return new CharsetGuess(letters.charset(), letters.share() >= CLEAR);
        }
        return new CharsetGuess(HighBytes.count(sample) == 0 ? StandardCharsets.UTF_8 : WESTERN, false);
    }

    /** What the detector finds, where the bytes fit it and it is not its catch-all. */
    private static Charset detect(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null || !Charset.isSupported(name)) {
            return null;
        }
        Charset charset = Charset.forName(name);
        boolean fits = new String(bytes, charset).chars().filter(c -> c == 0xFFFD).count() <= 1 + FEW * bytes.length;
        return fits && !charset.equals(WESTERN) ? charset : null;
    }
}

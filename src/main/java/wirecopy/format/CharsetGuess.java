package wirecopy.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.mozilla.universalchardet.UniversalDetector;

/**
 * A guess at the encoding of bytes that are not UTF-8.
 *
 * @param sure whether the bytes speak for it clearly
 */
record CharsetGuess(Charset charset, boolean sure) {

    private static final Charset WESTERN = Charset.forName("windows-1252");

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
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name != null && Charset.isSupported(name)) {
            return new CharsetGuess(Charset.forName(name), true);
        }
        return new CharsetGuess(hasEscapes(bytes) ? StandardCharsets.UTF_8 : WESTERN, false);
    }
}

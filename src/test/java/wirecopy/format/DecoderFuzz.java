package wirecopy.format;

import java.nio.charset.StandardCharsets;

import wirecopy.fuzz.Law;

/** Any bytes: they become a text, the same every time; and what is UTF-8 beyond ASCII is read as UTF-8. */
public final class DecoderFuzz {

    private DecoderFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        Decoded decoded = Decoder.decode(bytes);
        Law.holds(decoded.text() != null && decoded.charset() != null, () -> "no text");
        Law.holds(decoded.equals(Decoder.decode(bytes.clone())), () -> "another text the second time");
        String utf8 = Decoder.strictly(bytes, 0, StandardCharsets.UTF_8);
        if (utf8 != null && HighBytes.count(bytes) > 0) {
            Law.holds(decoded.charset().equals(StandardCharsets.UTF_8), () -> "UTF-8 read as " + decoded.charset());
        }
        Binary.reason(bytes);
        Magic.of(bytes);
    }
}

package wirecopy.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Warning;

/**
 * Bytes to text: by the byte order mark, else as UTF-8 where that fits, else as a page or a document in XML declares itself, where that fits,
 * else by a guess. Never fails.
 */
final class Decoder {

    private static final char REPLACEMENT = '\uFFFD';

    private Decoder() {
    }

    static Decoded decode(byte[] bytes) {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != null) {
            return decode(bytes, mark.length(), mark.charset(), true);
        }
        Charset wide = Wide.guess(bytes);
        if (wide != null && !isUtf8BeyondAscii(bytes)) {
            return decode(bytes, 0, wide, true);
        }
        if (!CharsetGuess.hasEscapes(bytes)) {
            String utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
            if (utf8 != null) {
                return new Decoded(utf8, StandardCharsets.UTF_8, List.of());
            }
        }
        Charset declared = DeclaredCharset.of(bytes);
        String text = declared == null ? null : strictly(bytes, 0, declared);
        if (text != null) {
            return new Decoded(text, declared, List.of());
        }
        CharsetGuess guess = CharsetGuess.of(bytes);
        return decode(bytes, 0, guess.charset(), guess.sure());
    }

    /** Letters beyond ASCII make whole sequences of UTF-8 only in UTF-8. */
    private static boolean isUtf8BeyondAscii(byte[] bytes) {
        return HighBytes.count(bytes) > 0 && strictly(bytes, 0, StandardCharsets.UTF_8) != null;
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset, boolean sure) {
        List<Warning> warnings = new ArrayList<>();
        if (!sure) {
            warnings.add(new Warning(1, "The encoding of this file is uncertain; it was read as " + charset.name()));
        }
        String text = strictly(bytes, from, charset);
        if (text == null) {
            text = new String(bytes, from, bytes.length - from, charset);
            warnings.add(new Warning(lineOf(text, text.indexOf(REPLACEMENT)), "Some characters could not be decoded"));
        }
        return new Decoded(text, charset, warnings);
    }

    /** The text, or null where some bytes do not fit the encoding. */
    static String strictly(byte[] bytes, int from, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static int lineOf(String text, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }
}

package wirecopy.format;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells files that are no text by the bytes that such files begin with. */
final class Magic {

    /** @param plain whether a file of this kind may look like text; other kinds show it by their control characters */
    private record Sign(int at, byte[] bytes, boolean plain, String words) {

        boolean in(byte[] head) {
            if (head.length < at + bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if (head[at + i] != bytes[i]) {
                    return false;
                }
            }
            return plain || hasControls(head);
        }
    }

    private static final List<Sign> SIGNS = List.of(
            sign("\u00FF\u00D8\u00FF", "a JPEG picture, not text"),
            sign("\u0089PNG\r\n\u001A\n", "a PNG picture, not text"),
            sign("GIF87a", "a GIF picture, not text"),
            sign("GIF89a", "a GIF picture, not text"),
            sign("II*\0", "a TIFF picture, not text"),
            sign("MM\0*", "a TIFF picture, not text"),
            sign(8, "WEBP", "a WebP picture, not text"),
            sign("\0\0\1\0", "an icon, not text"),
            sign("8BPS", "a Photoshop picture, not text"),
            sign(4, "ftypavif", "an AVIF picture, not text"),
            sign(4, "ftyphei", "a HEIC picture, not text"),
            sign(4, "ftypmif1", "a HEIC picture, not text"),
            sign(4, "ftypM4A", "a sound recording (M4A), not text"),
            sign(4, "ftyp", "a video (MP4), not text"),
            sign("\u001A\u0045\u00DF\u00A3", "a video (Matroska or WebM), not text"),
            sign(8, "AVI ", "a video (AVI), not text"),
            sign("\0\0\1\u00BA", "a video (MPEG), not text"),
            sign("FLV\1", "a video (Flash), not text"),
            sign(8, "WAVE", "a sound recording (WAV), not text"),
            sign("ID3", "a sound recording (MP3), not text"),
            sign("\u00FF\u00FB", "a sound recording (MP3), not text"),
            sign("OggS", "a sound recording (Ogg), not text"),
            sign("fLaC", "a sound recording (FLAC), not text"),
            plain("%PDF-", "a PDF document, not plain text"),
            plain("%!PS-Adobe", "a PostScript document, not plain text"),
            sign("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "an old Word, Excel or PowerPoint document, not plain text"),
            plain("{\\rtf", "a rich text (RTF) document, not plain text"),
            sign("7z\u00BC\u00AF\u0027\u001C", "a 7-Zip archive, which cannot be opened here"),
            sign("Rar!\u001A\7", "a RAR archive, which cannot be opened here"),
            sign("\u00FD7zXZ\0", "an XZ archive, which cannot be opened here"),
            sign("\u0028\u00B5\u002F\u00FD", "a Zstandard archive, which cannot be opened here"),
            sign("\u007FELF", "a program (Linux), not text"),
            sign("MZ\u0090\0", "a program (Windows), not text"),
            sign("\u00CF\u00FA\u00ED\u00FE", "a program (macOS), not text"),
            sign("\u00CA\u00FE\u00BA\u00BE", "a program (Java or macOS), not text"),
            sign("SQLite format 3\0", "a database (SQLite), not text"),
            sign("\0\1\0\0\0", "a font, not text"),
            sign("OTTO\0", "a font, not text"),
            sign("wOFF", "a font, not text"),
            sign("wOF2", "a font, not text"),
            plain("!<arch>\n", "a program library or package, not text"));

    private Magic() {
    }

    /** What a file beginning with these bytes is, in words for the user; null where it may be text. */
    static String of(byte[] head) {
        return SIGNS.stream().filter(sign -> sign.in(head)).findFirst().map(Sign::words).orElse(null);
    }

    private static boolean hasControls(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < '\t') {
                return true;
            }
        }
        return false;
    }

    private static Sign sign(String bytes, String words) {
        return sign(0, bytes, words);
    }

    private static Sign plain(String bytes, String words) {
        return new Sign(0, bytes.getBytes(StandardCharsets.ISO_8859_1), true, words);
    }

    private static Sign sign(int at, String bytes, String words) {
        return new Sign(at, bytes.getBytes(StandardCharsets.ISO_8859_1), false, words);
    }
}

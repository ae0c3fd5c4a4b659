package wirecopy.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Names in zip archives. Old programs wrote them in the system's encoding without saying which. */
final class ZipNames {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** What the zip format prescribes where nothing else is said. */
    private static final Charset IBM437 = Charset.forName("IBM437");

    private ZipNames() {
    }

    static String nameOf(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        return raw == null ? entry.getName() : decode(raw);
    }

    static String decode(byte[] raw) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException e) {
            return new String(raw, looksChinese(raw) ? GB18030 : IBM437);
        }
    }

    /** Whether all bytes past ASCII come in pairs of the range that the common Chinese characters have in GB2312. */
    private static boolean looksChinese(byte[] raw) {
        for (int i = 0; i < raw.length; i++) {
            int lead = raw[i] & 0xFF;
            if (lead >= 0x80) {
                int trail = i + 1 < raw.length ? raw[i + 1] & 0xFF : 0;
                boolean pair = lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1 && trail <= 0xFE;
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}

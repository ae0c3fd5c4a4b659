package wirecopy.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Finds texts of two or four bytes a character that lack a byte order mark, by where their NULs stand. */
final class Wide {

    /** Enough to judge by. */
    private static final int SAMPLE = 4096;

    private Wide() {
    }

    /** The encoding, or null where it is none of these. */
    static Charset guess(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~3;
        if (length == 0) {
            length = Math.min(bytes.length, SAMPLE) & ~1;
        }
        int[] nuls = new int[4];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                nuls[i & 3]++;
            }
        }
        double each = Math.max(1, length / 4.0);
        boolean[] mostly = new boolean[4];
        boolean[] hardly = new boolean[4];
        for (int i = 0; i < 4; i++) {
            mostly[i] = nuls[i] > 0.5 * each;
            hardly[i] = nuls[i] < 0.05 * each;
        }
        if (mostly[1] && mostly[2] && mostly[3] && hardly[0]) {
            return StandardCharsets.UTF_32LE;
        }
        if (mostly[0] && mostly[1] && mostly[2] && hardly[3]) {
            return StandardCharsets.UTF_32BE;
        }
        if (mostly[1] && mostly[3] && hardly[0] && hardly[2]) {
            return StandardCharsets.UTF_16LE;
        }
        return mostly[0] && mostly[2] && hardly[1] && hardly[3] ? StandardCharsets.UTF_16BE : null;
    }
}

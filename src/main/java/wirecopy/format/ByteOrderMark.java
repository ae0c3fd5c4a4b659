package wirecopy.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The mark that some files begin with to say how they are encoded. */
record ByteOrderMark(Charset charset, int length) {

    static ByteOrderMark of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new ByteOrderMark(StandardCharsets.UTF_8, 3);
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return new ByteOrderMark(StandardCharsets.UTF_32LE, 4);
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return new ByteOrderMark(StandardCharsets.UTF_32BE, 4);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
        }
        return begins(bytes, 0xFE, 0xFF) ? new ByteOrderMark(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }
}

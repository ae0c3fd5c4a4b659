package wirecopy.format;

/** Tells bytes that are no text by the control characters among them. */
final class Binary {

    /** Texts hold none of them but for an accident here and there. */
    private static final double MOST_CONTROLS = 0.01;
    /** Some old systems padded texts with NULs; a text that is mostly NULs is none. */
    private static final double MOST_NULS = 0.3;

    private Binary() {
    }

    /** Why the bytes are no text, in words for the user; null where they may be. */
    static String reason(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        if (end == 0) {
            return "it holds nothing but empty bytes";
        }
        if (ByteOrderMark.of(bytes) != null || Wide.guess(bytes) != null) {
            return null;
        }
        int nuls = 0;
        int controls = 0;
        for (int i = 0; i < end; i++) {
            byte b = bytes[i];
            if (b == 0) {
                nuls++;
            } else if (b > 0 && b < 0x20 && !isUsedInText(b)) {
                controls++;
            }
        }
        return nuls > MOST_NULS * end || controls > MOST_CONTROLS * end ? "a binary file, not text" : null;
    }

    /** Tab, line ends, form feed, backspace, escape and the end mark of old DOS texts. */
    private static boolean isUsedInText(byte b) {
        return b >= '\b' && b <= '\r' || b == 0x1A || b == 0x1B;
    }
}

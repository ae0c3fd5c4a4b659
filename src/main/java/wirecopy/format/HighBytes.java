package wirecopy.format;

/** Looks at the bytes past ASCII: how they stand together tells some encodings. */
final class HighBytes {

    /** So many good characters for each broken one make a text UTF-8 that was damaged. */
    private static final int GOOD_FOR_BROKEN = 3;

    private HighBytes() {
    }

    static int count(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            count += b < 0 ? 1 : 0;
        }
        return count;
    }

    /** Whether nearly all bytes past ASCII form characters of UTF-8; other encodings do that by accident only. */
    static boolean isNearlyUtf8(byte[] bytes) {
        int good = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int length = utf8Length(bytes, i);
                if (length == 0) {
                    broken += i < bytes.length - 3 ? 1 : 0; // the last character may be cut off
                } else {
                    good++;
                    i += length - 1;
                }
            }
        }
        return good > 0 && good >= GOOD_FOR_BROKEN * broken;
    }

    /** The length of the UTF-8 character past ASCII that begins here, 0 where there is none. */
    private static int utf8Length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /**
     * Whether all bytes past ASCII stand in pairs that are common Chinese characters or signs of GB2312: so a Chinese name in an
     * English text is told from Western letters.
     */
    static boolean isChineseInPairs(byte[] bytes) {
        int common = 0;
        int rare = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int lead = bytes[i] & 0xFF;
                int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
                if (lead < 0xA1 || lead > 0xF7 || trail < 0xA1) {
                    return false;
                }
                common += lead >= 0xB0 && lead <= 0xD7 ? 1 : 0;
                rare += lead > 0xD7 ? 1 : 0;
                i++;
            }
        }
        return common >= 2 && rare <= common / 10 && count(bytes) < bytes.length / 4;
    }
}

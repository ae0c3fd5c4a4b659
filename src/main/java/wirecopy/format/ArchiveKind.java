package wirecopy.format;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Archives and packed files that are looked into, told by their first bytes. */
enum ArchiveKind {
    ZIP, TAR, GZIP, BZIP2;

    /** The kind, or null where the bytes begin something else. */
    static ArchiveKind of(byte[] head) {
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (begins(head, 0x1F, 0x8B, 8)) {
            return GZIP;
        }
        if (begins(head, 'B', 'Z', 'h') && head.length > 4 && head[4] == 0x31) {
            return BZIP2;
        }
        return TarArchiveInputStream.matches(head, head.length) ? TAR : null;
    }

    private static boolean begins(byte[] head, int... start) {
        if (head.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (head[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }
}

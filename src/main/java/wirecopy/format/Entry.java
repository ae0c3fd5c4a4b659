package wirecopy.format;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file in an archive.
 *
 * @param name    as the archive gives it, never used as a place on the disk
 * @param size    in bytes, or -1 where the archive does not say
 * @param crc     the checksum of the bytes, or -1 where the archive has none
 * @param problem why it cannot be unpacked, or null
 * @param opener  opens the unpacked bytes; used at once or never
 */
record Entry(String name, long size, long crc, String problem, Opener opener) {

    interface Opener {
        InputStream open() throws IOException;
    }

    interface Visitor {

        /** @return whether to go on with the next entry */
        boolean visit(Entry entry) throws IOException;
    }
}

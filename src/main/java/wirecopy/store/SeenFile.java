package wirecopy.store;

import java.util.Objects;

/**
 * A file on the disk as it was when it was read.
 *
 * @param path     absolute
 * @param size     in bytes
 * @param modified when it was last written, in nanoseconds since 1970; -1 where it was too fresh to tell it from a later writing
 */
public record SeenFile(String path, long size, long modified) {

    public SeenFile {
        Objects.requireNonNull(path);
    }

    /** Whether a file of this size, written at this time, has to be this one, unchanged. */
    public boolean is(long sizeNow, long modifiedNow) {
        return modified >= 0 && size == sizeNow && modified == modifiedNow;
    }
}

package wirecopy.store;

import java.util.Objects;

/**
 * A file on the disk as it was when it was read.
 *
 * @param path     absolute
 * @param size     in bytes
 * @param modified when it was last written, in nanoseconds since 1970; -1 where it was too fresh to tell it from a later writing
 * @param refused  why nothing in it came in, or null
 * @param skipped  whether it was passed over rather than unreadable; only where it was refused
 */
public record SeenFile(String path, long size, long modified, String refused, boolean skipped) {

    public SeenFile {
        Objects.requireNonNull(path);
    }

    /** Whether a file of this size, written at this time, has to be this one, unchanged. */
    public boolean is(long sizeNow, long modifiedNow) {
        return modified >= 0 && size == sizeNow && modified == modifiedNow;
    }
}

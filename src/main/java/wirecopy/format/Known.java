package wirecopy.format;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What is known of files from earlier walks. Asked on the walking thread. */
public interface Known {

    /** Nothing is known: all is read. */
    Known NOTHING = new Known() {
        @Override
        public boolean isUnchanged(Path file, BasicFileAttributes attributes) {
            return false;
        }

        @Override
        public void read(Path file, BasicFileAttributes attributes) {
        }
    };

    /** Whether a file need not be read again. Asked once for each file on the disk, before it is read. */
    boolean isUnchanged(Path file, BasicFileAttributes attributes);

    /**
     * A file was read, and all in it was handed over.
     *
     * @param attributes as they were before it was read
     */
    void read(Path file, BasicFileAttributes attributes);
}

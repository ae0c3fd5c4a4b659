package wirecopy.format;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What is known of files from earlier walks. Asked on the walking thread, once for each file on the disk. */
public interface Known {

    /** Nothing is known: all is read. */
    Known NOTHING = new Known() {
        @Override
        public Input asBefore(Path file, BasicFileAttributes attributes) {
            return null;
        }

        @Override
        public void read(Path file, BasicFileAttributes attributes) {
        }
    };

    /** What to hand over in the place of a file that is as it was, or null where it has to be read. */
    Input asBefore(Path file, BasicFileAttributes attributes);

    /**
     * A file was read, and all in it was handed over.
     *
     * @param attributes as they were before it was read
     */
    void read(Path file, BasicFileAttributes attributes);
}

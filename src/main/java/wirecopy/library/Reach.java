package wirecopy.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a loaded path is there at all. A folder that is missing or wholly empty may be a disk that is not plugged in: nothing is
 * concluded from it. For a file or archive the folder that it lies in tells.
 */
final class Reach {

    private Reach() {
    }

    /**
     * @param wasFile  whether a file or an archive was read at this path; a folder otherwise
     * @param emptyToo whether an empty folder counts: where single files were seen to go, the last of them may be gone, too
     */
    static boolean has(Path loaded, boolean wasFile, boolean emptyToo) {
        if (Files.isRegularFile(loaded)) {
            return true;
        }
        Path folder = wasFile ? loaded.getParent() : loaded;
        return folder != null && Files.isDirectory(folder) && (emptyToo || !isEmpty(folder));
    }

    private static boolean isEmpty(Path folder) {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            return !children.iterator().hasNext();
        } catch (IOException | UncheckedIOException e) {
            return true; // what cannot be listed is out of reach as well
        }
    }
}

package wirecopy.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether something failed because there is no room left on the library's disk. */
final class DiskFull {

    /** With less than this nothing of use can be written. */
    private static final long LEAST = 1L << 20;

    private DiskFull() {
    }

    static boolean isBehind(Exception failure, Path folder) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (String.valueOf(at.getMessage()).contains("No space left on device")) {
                return true;
            }
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < LEAST; // told in other words or another language
        } catch (IOException unknown) {
            return false;
        }
    }
}

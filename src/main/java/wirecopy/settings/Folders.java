package wirecopy.settings;

import java.nio.file.Path;

/**
 * Where the program keeps its files, by the custom of the system: XDG on Linux, Application Support on macOS, AppData on
 * Windows. {@code WIRECOPY_HOME} puts all of them into one folder.
 *
 * @param data    what must never be lost, and the index
 * @param config  the settings
 * @param runtime the socket of the running window
 */
public record Folders(Path data, Path config, Path runtime) {

    /** The folders for this user on this system; none is created. */
    public static Folders standard() {
        throw new UnsupportedOperationException();
    }
}

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
        String home = System.getenv("WIRECOPY_HOME");
        Path folder = Path.of(home != null ? home : System.getProperty("user.home") + "/.wirecopy").toAbsolutePath();
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        return new Folders(folder.resolve("data"), folder.resolve("config"),
                home == null && runtime != null ? Path.of(runtime, "wirecopy") : folder.resolve("run"));
    }
}

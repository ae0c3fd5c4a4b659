package wirecopy.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Where the program keeps its files, by the custom of the system: XDG on Linux, Application Support on macOS, AppData on
 * Windows. {@code WIRECOPY_HOME}, or the system property {@code wirecopy.home}, puts all of them into one folder.
 *
 * @param data    what must never be lost, and the index
 * @param config  the settings
 * @param runtime the socket of the running window; a folder for nothing else, since it is private to the user
 */
public record Folders(Path data, Path config, Path runtime) {

    private static final String RUN = "run";

    /** The folders for this user on this system; none is created. */
    public static Folders standard() {
        return of(System.getenv(), System.getProperties());
    }

    static Folders of(Map<String, String> environment, Properties properties) {
        String own = properties.getProperty("wirecopy.home", environment.getOrDefault("WIRECOPY_HOME", ""));
        if (!own.isBlank()) {
            Path folder = Path.of(own).toAbsolutePath().normalize();
            return new Folders(folder, folder, folder.resolve(RUN));
        }
        Path home = Path.of(properties.getProperty("user.home"));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            Path folder = home.resolve("Library/Application Support/Wirecopy");
            return new Folders(folder, folder, folder.resolve(RUN));
        }
        if (system.startsWith("windows")) {
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Wirecopy");
            return new Folders(local, folder(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("Wirecopy"),
                    local.resolve(RUN));
        }
        Path data = folder(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("wirecopy");
        Path config = folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("wirecopy");
        Path runtime = folder(environment, "XDG_RUNTIME_DIR", null);
        return new Folders(data, config, runtime == null ? data.resolve(RUN) : runtime.resolve("wirecopy"));
    }

    /** A relative path in the environment does not count: so the XDG standard wants it, and it is wise elsewhere too. */
    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}

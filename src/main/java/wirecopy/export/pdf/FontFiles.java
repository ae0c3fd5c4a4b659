package wirecopy.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of the fonts that are installed here. */
final class FontFiles {

    private static final int DEPTH = 8;
    private static final int MOST = 10_000;

    private FontFiles() {
    }

    /** All of them, always in the same order. */
    static List<Path> all() {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders()) {
            try (Stream<Path> inside = Files.walk(folder, DEPTH)) {
                inside.filter(FontFiles::isFont).limit(MOST).sorted().forEach(files::add);
            } catch (IOException | UncheckedIOException e) {
                // not there, or not to be read: the other folders will do
            }
        }
        return files;
    }

    private static List<Path> folders() {
        Path home = Path.of(System.getProperty("user.home", "."));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return List.of(home.resolve("Library/Fonts"), Path.of("/Library/Fonts"), Path.of("/System/Library/Fonts"));
        }
        if (system.startsWith("windows")) {
            String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
            return List.of(home.resolve("AppData/Local/Microsoft/Windows/Fonts"), Path.of(windows, "Fonts"));
        }
        return List.of(home.resolve(".local/share/fonts"), home.resolve(".fonts"), Path.of("/usr/local/share/fonts"), Path.of("/usr/share/fonts"));
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc") || name.endsWith(".otc")) && Files.isRegularFile(file);
    }
}

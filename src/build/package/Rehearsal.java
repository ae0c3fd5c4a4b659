import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts the program once as users do, so that Java remembers what it loaded and compiled: the next start takes it from there (JEP 483, 514, 515).
 * Where Xvfb and xdotool are installed it opens, reads, searches, flips to the source and quits in a real window; elsewhere it draws one window.
 */
final class Rehearsal {

    static final Path STORIES = Path.of("src/test/resources/wirecopy/stories").toAbsolutePath();
    private static final int PATIENCE_SECONDS = 90;

    private Rehearsal() {
    }

    static void hold(Path image) throws IOException, InterruptedException {
        Path app = appFolder(image);
        Path cache = app.resolve("wirecopy.aot");
        Path home = Files.createTempDirectory("wirecopy-rehearsal");
        List<String> command = new ArrayList<>(List.of(java(image).toString(), "-XX:AOTCacheOutput=" + cache));
        Options.java().stream().filter(option -> !option.contains("AOTCache")).forEach(command::add);
        command.addAll(List.of("-cp", classPath(app), "wirecopy.Main"));
        try {
            if (Screen.isPossible()) {
                try (Screen screen = Screen.open()) {
                    new User(screen, home).use(command);
                }
            } else {
                command.addAll(command.size() - 1, List.of("-Dwirecopy.picture=" + home.resolve("picture.png")));
                command.add(STORIES.toString());
                drawOnce(command, home);
            }
        } finally {
            AppImage.delete(home);
        }
        if (!Files.exists(cache)) {
            throw new IOException("the rehearsal left no cache: " + cache);
        }
    }

    private static void drawOnce(List<String> command, Path home) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("WIRECOPY_HOME", home.toString());
        Process program = builder.start();
        if (!program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            program.destroy();
            throw new IOException("the rehearsal does not end");
        }
    }

    /** The jars in the order in which the launcher has them: the cache is for just this class path. */
    private static String classPath(Path app) throws IOException {
        try (var lines = Files.lines(app.resolve(AppImage.appName() + ".cfg"))) {
            return String.join(java.io.File.pathSeparator, lines.filter(line -> line.startsWith("app.classpath="))
                    .map(line -> line.substring("app.classpath=".length()).replace("$APPDIR", app.toString())).toList());
        }
    }

    private static Path appFolder(Path image) {
        for (String inner : List.of("lib/app", "app", "Contents/app")) {
            if (Files.isDirectory(image.resolve(inner))) {
                return image.resolve(inner);
            }
        }
        throw new IllegalStateException("no program in " + image);
    }

    private static Path java(Path image) {
        for (String inner : List.of("lib/runtime/bin/java", "runtime/bin/java.exe", "Contents/runtime/Contents/Home/bin/java")) {
            if (Files.exists(image.resolve(inner))) {
                return image.resolve(inner);
            }
        }
        throw new IllegalStateException("no Java in " + image);
    }
}

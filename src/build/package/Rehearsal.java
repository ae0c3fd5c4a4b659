import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts the program once as users do, so that Java remembers what it loaded and compiled: the next start takes it from there (JEP 483, 514, 515).
 * Where Xvfb and xdotool are installed it opens, reads, searches, flips to the source and quits in a real window; elsewhere it draws one window.
 */
final class Rehearsal {

    private static final Path STORIES = Path.of("src/test/resources/wirecopy/stories").toAbsolutePath();
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
        boolean window = Run.isThere("Xvfb") && Run.isThere("xdotool");
        try {
            if (window) {
                inWindow(command, home);
            } else {
                command.addAll(command.size() - 1, List.of("-Dwirecopy.picture=" + home.resolve("picture.png")));
                command.add(STORIES.toString());
                run(command, Map.of("WIRECOPY_HOME", home.toString()), null);
            }
        } finally {
            AppImage.delete(home);
        }
        if (!Files.exists(cache)) {
            throw new IOException("the rehearsal left no cache: " + cache);
        }
    }

    private static void inWindow(List<String> command, Path home) throws IOException, InterruptedException {
        Process screen = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            String display = ":" + screen.inputReader().readLine();
            List<String> whole = new ArrayList<>(command);
            whole.add(STORIES.toString());
            run(whole, Map.of("WIRECOPY_HOME", home.toString(), "DISPLAY", display), display);
        } finally {
            screen.destroy();
            screen.waitFor();
        }
    }

    private static void run(List<String> command, Map<String, String> environment, String display) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        Process program = builder.start();
        if (display != null) {
            act(display);
        }
        if (!program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            program.destroy();
            throw new IOException("the rehearsal does not end");
        }
    }

    /** What users do first: read on, search, look at the source, quit. */
    private static void act(String display) throws IOException, InterruptedException {
        int waited = 0;
        while (tool(display, "search", "--onlyvisible", "--name", "Wirecopy") != 0 && waited++ < PATIENCE_SECONDS) {
            Thread.sleep(1000);
        }
        Thread.sleep(4000);
        for (String key : List.of("j", "j", "k", "space", "R", "R", "s", "slash")) {
            tool(display, "key", key);
            Thread.sleep(300);
        }
        tool(display, "type", "--delay", "80", "harbor OR bread");
        Thread.sleep(1500);
        for (String key : List.of("Return", "Escape", "j", "ctrl+f", "Escape", "question", "Escape", "F9", "F9")) {
            tool(display, "key", key);
            Thread.sleep(300);
        }
        tool(display, "key", "ctrl+q");
    }

    private static int tool(String display, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        return builder.start().waitFor();
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

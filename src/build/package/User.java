import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Somebody at the program, who does what users do first: opens a story, then a folder, reads on, searches, looks at the source, quits. */
final class User {

    private static final int PATIENCE_SECONDS = 120;
    private static final long LONG_MILLIS = 3_000;
    private static final long SHORT_MILLIS = 500;

    private final Screen screen;
    private final Path home;

    User(Screen screen, Path home) {
        this.screen = screen;
        this.home = home;
    }

    /** Starts the program, to which the names of files can be added, and uses it. @throws IOException where it does not end in the end */
    void use(List<String> command) throws IOException, InterruptedException {
        Process program = start(command, Rehearsal.STORIES.resolve("harbor-seals.txt"));
        int waited = 0;
        while (!screen.tool("search", "--onlyvisible", "--name", "Wirecopy") && waited++ < PATIENCE_SECONDS) {
            Thread.sleep(1000);
        }
        screen.rest(LONG_MILLIS);
        open(command, Rehearsal.STORIES.resolve("bread-prices.txt"));
        open(command, Rehearsal.STORIES);
        press("j", "j", "k", "space", "R", "R", "s", "slash");
        screen.tool("type", "--delay", "80", "harbor OR bread");
        screen.rest(LONG_MILLIS);
        press("Return", "Escape", "j", "ctrl+f", "Escape", "question", "Escape", "ctrl+F1", "Escape", "F9", "F9");
        screen.tool("key", "ctrl+q");
        if (!program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            program.destroy();
            throw new IOException("the program does not end: " + command.getFirst());
        }
    }

    private void press(String... keys) throws IOException, InterruptedException {
        for (String key : keys) {
            screen.tool("key", key);
            screen.rest(SHORT_MILLIS);
        }
    }

    /** Opens something in the running program. */
    private void open(List<String> command, Path path) throws IOException, InterruptedException {
        List<String> plain = command.stream().filter(word -> !word.startsWith("-XX:AOT")).toList();
        start(plain, path).waitFor();
        screen.rest(LONG_MILLIS);
    }

    private Process start(List<String> command, Path path) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.add(path.toString());
        ProcessBuilder builder = new ProcessBuilder(whole).inheritIO();
        builder.environment().putAll(Map.of("WIRECOPY_HOME", home.toString(), "XDG_RUNTIME_DIR", home.toString(), "DISPLAY", screen.display()));
        return builder.start();
    }
}

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A screen that nobody sees, and a hand for its keyboard. */
final class Screen implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 90;

    private final Process server;
    private final String display;

    private Screen(Process server, String display) {
        this.server = server;
        this.display = display;
    }

    /** Whether the system has what it takes. */
    static boolean isPossible() {
        return Run.isThere("Xvfb") && Run.isThere("xdotool");
    }

    static Screen open() throws IOException {
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new Screen(server, ":" + server.inputReader().readLine());
    }

    /** Starts the program with a home of its own and has a user at it, who quits in the end. @throws IOException where it does not end then */
    void use(List<String> command, Path home) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(Map.of("WIRECOPY_HOME", home.toString(), "DISPLAY", display));
        Process program = builder.start();
        act();
        if (!program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            program.destroy();
            throw new IOException("the program does not end: " + command.getFirst());
        }
    }

    /** What users do first: read on, search, look at the source, quit. */
    private void act() throws IOException, InterruptedException {
        int waited = 0;
        while (tool("search", "--onlyvisible", "--name", "Wirecopy") != 0 && waited++ < PATIENCE_SECONDS) {
            Thread.sleep(1000);
        }
        Thread.sleep(4000);
        for (String key : List.of("j", "j", "k", "space", "R", "R", "s", "slash")) {
            tool("key", key);
            Thread.sleep(300);
        }
        tool("type", "--delay", "80", "harbor OR bread");
        Thread.sleep(1500);
        for (String key : List.of("Return", "Escape", "j", "ctrl+f", "Escape", "question", "Escape", "ctrl+F1", "Escape", "F9", "F9")) {
            tool("key", key);
            Thread.sleep(300);
        }
        tool("key", "ctrl+q");
    }

    private int tool(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        return builder.start().waitFor();
    }

    @Override
    public void close() {
        server.destroy();
    }
}

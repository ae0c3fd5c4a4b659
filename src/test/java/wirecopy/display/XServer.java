package wirecopy.display;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Assumptions;

import wirecopy.desktop.display.Display;

/**
 * A real X server of a test's own, without a screen, and the program in it: for what the headless toolkit cannot do, such as drops.
 * Needs Xvfb and xdotool; without them the test is skipped and says so. Closing it ends all that was started in it.
 */
final class XServer implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final int PATIENCE_SECONDS = 90;

    private static final AtomicBoolean SAID = new AtomicBoolean();

    private final Process server;
    private final String display;
    private final Thread hook;
    private final Map<Process, Path> started = new LinkedHashMap<>();

    private XServer(Process server, String display) {
        this.server = server;
        this.display = display;
        hook = new Thread(server::destroy);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static XServer start() throws IOException {
        for (String tool : List.of("Xvfb", "xdotool")) {
            boolean there = isThere(tool);
            if (!there && !SAID.getAndSet(true)) {
                System.out.println("tests with real windows are skipped: apt install xvfb xdotool libgtk-3-0 libxtst6");
            }
            Assumptions.assumeTrue(there, tool + " is not installed");
        }
        List<String> missing = Display.missing(true);
        Assumptions.assumeTrue(missing.isEmpty(), () -> "not installed: " + missing);
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", WIDTH + "x" + HEIGHT + "x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        String number = out.readLine();
        if (number == null) {
            throw new IOException("Xvfb does not start");
        }
        return new XServer(server, ":" + number);
    }

    private static boolean isThere(String tool) {
        for (String folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return true;
            }
        }
        return false;
    }

    /** Starts the built program as a user would. @param home where it keeps its files */
    Process wirecopy(Path home, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of("target/wirecopy").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("WIRECOPY_HOME", home.toString());
        return start(builder);
    }

    /** Starts a class of the tests in a Java of its own, such as a second program to drag from. */
    Process java(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return start(new ProcessBuilder(command));
    }

    private Process start(ProcessBuilder builder) throws IOException {
        builder.environment().put("DISPLAY", display);
        Path said = Files.createTempFile("wirecopy-test", ".log");
        Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        started.put(process, said);
        return process;
    }

    /** What a process has printed so far. */
    String said(Process process) throws IOException {
        return Files.readString(started.get(process));
    }

    /** Asks again and again until it is so; fails, with what all programs have printed, where it never is. */
    void waitUntil(String what, BooleanSupplier isSo) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                StringBuilder said = new StringBuilder();
                for (Process process : started.keySet()) {
                    said.append("\n--- ").append(process.info().commandLine().orElse("ended")).append('\n').append(said(process));
                }
                throw new AssertionError("waited in vain until " + what + said);
            }
            Thread.sleep(100);
        }
    }

    /** Waits for a window whose title holds these words. @return its number, for {@link #xdotool} */
    String window(String title) throws IOException {
        List<String> found = new ArrayList<>();
        try {
            waitUntil("a window is called " + title, () -> found.addAll(windows(title)));
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
        return found.getFirst();
    }

    /** The numbers of the windows whose title holds these words; none where a window came or went while the tool looked: it complains then. */
    private List<String> windows(String title) {
        try {
            Process search = tool(List.of("xdotool", "search", "--onlyvisible", "--name", title));
            List<String> said = read(search).lines().filter(line -> line.matches("\\d+")).toList();
            return finish(search) == 0 ? said : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void click(int x, int y) throws IOException {
        xdotool("mousemove", Integer.toString(x), Integer.toString(y), "click", "1");
    }

    void doubleClick(int x, int y) throws IOException {
        xdotool("mousemove", Integer.toString(x), Integer.toString(y), "click", "--repeat", "2", "--delay", "80", "1");
    }

    /** Presses keys in the focused window, each named as {@code ctrl+f} or {@code Return}. */
    void press(String... keys) throws IOException {
        List<String> words = new ArrayList<>(List.of("key", "--delay", "50"));
        words.addAll(List.of(keys));
        xdotool(words.toArray(String[]::new));
    }

    void type(String text) throws IOException {
        xdotool("type", "--delay", "30", text);
    }

    void focus(String window) throws IOException {
        xdotool("windowfocus", "--sync", window);
    }

    /** Takes what lies at one place to another, in steps as a hand does: programs see a drag only after some movement. */
    void drag(int fromX, int fromY, int toX, int toY) throws IOException, InterruptedException {
        xdotool("mousemove", Integer.toString(fromX), Integer.toString(fromY));
        xdotool("mousedown", "1");
        int steps = 20;
        for (int i = 1; i <= steps; i++) {
            Thread.sleep(30);
            xdotool("mousemove", Integer.toString(fromX + (toX - fromX) * i / steps), Integer.toString(fromY + (toY - fromY) * i / steps));
        }
    }

    /** Ends a {@link #drag}: what was dragged falls where the mouse is. */
    void drop() throws IOException, InterruptedException {
        Thread.sleep(300);
        xdotool("mouseup", "1");
    }

    /** Writes what the screen shows as a PNG file; needs import of ImageMagick, without it does nothing. */
    void screenshot(Path file) throws IOException {
        if (isThere("import")) {
            finish(tool(List.of("import", "-window", "root", file.toString())));
        }
    }

    String xdotool(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        Process process = tool(command);
        String said = read(process);
        if (finish(process) != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
        return said;
    }

    private Process tool(List<String> command) throws IOException {
        List<String> limited = new ArrayList<>(List.of("timeout", "60"));
        limited.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(limited).redirectErrorStream(true);
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }

    private static String read(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static int finish(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() throws IOException {
        started.keySet().forEach(Process::destroy);
        for (Process process : started.keySet()) {
            try {
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                throw new IOException("interrupted", e);
            }
            Files.deleteIfExists(started.get(process));
        }
        server.destroy();
        finish(server);
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}

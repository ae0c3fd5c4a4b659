import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A screen that nobody sees, whose pixels can be looked at without asking its server: Xvfb keeps them in a file. */
final class Screen implements AutoCloseable {

    private static final int NUMBER_OF_COLOURS = 76;
    private static final int BYTES_A_COLOUR = 12;
    private static final int BYTES_A_LINE = 48;
    private static final Area ALL = new Area(0, 0, 1440, 900);
    private static final long LOOK_MILLIS = 100;
    private static final long MOST_NANOS = 20_000_000_000L;
    private static final int HIGH_BYTE_OFF = 0xFFFFFF;

    private final Process server;
    private final Path folder;
    private final String display;
    private final IntBuffer pixels;
    private final int line;

    private Screen(Process server, Path folder, String display) throws IOException {
        this.server = server;
        this.folder = folder;
        this.display = display;
        try (FileChannel file = FileChannel.open(folder.resolve("Xvfb_screen0"))) {
            MappedByteBuffer map = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            int begin = map.getInt(0) + BYTES_A_COLOUR * map.getInt(NUMBER_OF_COLOURS); // XWD: a header, a table of colours, the pixels
            line = map.getInt(BYTES_A_LINE) / Integer.BYTES;
            pixels = map.slice(begin, map.capacity() - begin).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        }
    }

    /** Whether the system has what it takes. */
    static boolean isPossible() {
        return Run.isThere("Xvfb") && Run.isThere("xdotool");
    }

    static Screen open() throws IOException {
        Path folder = Files.createTempDirectory("wirecopy-screen");
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset", "-fbdir", folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new Screen(server, folder, ":" + server.inputReader().readLine());
    }

    String display() {
        return display;
    }

    /** Uses the keyboard, or asks for windows. @return whether that went well */
    boolean tool(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        return builder.start().waitFor() == 0;
    }

    /** Waits until nothing on the screen has changed for a while, however busy the computer is; no longer than twenty seconds. */
    void rest(long millis) throws InterruptedException {
        long begun = System.nanoTime();
        long changed = begun;
        int[] last = look(ALL);
        while (System.nanoTime() - changed < millis * 1_000_000 && System.nanoTime() - begun < MOST_NANOS) {
            Thread.sleep(LOOK_MILLIS);
            int[] seen = look(ALL);
            if (Shown.different(last, seen) > Shown.CARET) {
                changed = System.nanoTime();
                last = seen;
            }
        }
    }

    int[] look(Area area) {
        int[] seen = new int[area.width() * area.height()];
        for (int y = 0; y < area.height(); y++) {
            pixels.get((area.y() + y) * line + area.x(), seen, y * area.width(), area.width());
        }
        for (int at = 0; at < seen.length; at++) {
            seen[at] &= HIGH_BYTE_OFF;
        }
        return seen;
    }

    @Override
    public void close() throws IOException {
        server.destroy();
        Files.deleteIfExists(folder.resolve("Xvfb_screen0"));
        Files.deleteIfExists(folder);
    }
}

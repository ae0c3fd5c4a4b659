import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that was started, with all processes it started itself. */
final class Started implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final Process process;
    private final long begun;

    private Started(Process process, long begun) {
        this.process = process;
        this.begun = begun;
    }

    static Started of(List<String> command, String display, Path home) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File("/dev/null"));
        builder.environment().put("DISPLAY", display);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("WIRECOPY_HOME", home.resolve("wirecopy").toString());
        builder.environment().put("NO_AT_BRIDGE", "1"); // no program is to wait for a desktop's services
        builder.environment().put("QTWEBENGINE_DISABLE_SANDBOX", "1"); // or Calibre does not start for root
        long begun = System.nanoTime();
        return new Started(builder.start(), begun);
    }

    /** In {@link System#nanoTime}: before there was a process. */
    long begun() {
        return begun;
    }

    /** The memory of all its processes in MB: {@code VmHWM} the most there was, {@code VmRSS} what there is. */
    double megabytes(String which) throws IOException {
        double sum = 0;
        for (ProcessHandle one : Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList()) {
            Path status = Path.of("/proc/" + one.pid() + "/status");
            if (Files.exists(status)) {
                sum += Files.readAllLines(status).stream().filter(line -> line.startsWith(which + ":"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024).sum();
            }
        }
        return sum;
    }

    @Override
    public void close() throws IOException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            all.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

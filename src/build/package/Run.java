import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the tools of the JDK and of the system. */
final class Run {

    private Run() {
    }

    /** Runs a command to its end; what it prints is printed. @throws IOException where it fails */
    static void command(List<String> command) throws IOException, InterruptedException {
        int status = status(command);
        if (status != 0) {
            throw new IOException(command.getFirst() + " ended with " + status + ": " + String.join(" ", command));
        }
    }

    /** Runs a command to its end and tells how it ended. */
    static int status(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** A tool of the JDK that this runs on. */
    static String jdk(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    /** Whether the system has a command. */
    static boolean isThere(String command) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, command))) {
                return true;
            }
        }
        return false;
    }
}

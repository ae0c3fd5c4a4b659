import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Has a user at the packaged program while the system notes every call by which a program can reach out: only the screen, this program's own
 * socket and the system's own services on this computer may be called. Ends the build otherwise. Needs strace and a screen; says so where
 * they are not there.
 */
final class NoNetwork {

    private static final String CALLS = "trace=connect,sendto,sendmsg,sendmmsg";
    private static final Pattern TO = Pattern.compile("sa_family=(AF_\\w+)(?:, sun_path=@?\"([^\"]*)\")?");
    /** The screen; what a second start talks to; the cache of user names that the C library asks; the desktop's message bus. */
    private static final Pattern LOCAL = Pattern.compile("/tmp/\\.X11-unix/X\\d+|.*/wirecopy[^/]*/(run/)?socket|.*/run/socket|/(var/)?run/nscd/socket|(/var)?/run/(user/\\d+|dbus)/.*");

    private NoNetwork() {
    }

    static void prove(Path image) throws IOException, InterruptedException {
        if (!Run.isThere("strace") || !Screen.isPossible()) {
            System.out.println("SKIPPED: that the program opens no network connection was not looked at (apt install strace xvfb xdotool)");
            return;
        }
        Path home = Files.createTempDirectory("wirecopy-no-network");
        try (Screen screen = Screen.open()) {
            Path seen = home.resolve("calls");
            Run.status(watched(seen, List.of("bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9")));
            if (outside(seen).isEmpty()) {
                throw new IOException("a connection made on purpose was not noticed, so none would be");
            }
            Files.delete(seen);
            new User(screen, home).use(watched(seen, List.of(image.resolve("bin").resolve(AppImage.appName()).toString())));
            List<String> calls = Files.readAllLines(seen);
            if (calls.stream().noneMatch(call -> call.contains(".X11-unix"))) {
                throw new IOException("not even the screen was called: the program did not start");
            }
            if (!outside(seen).isEmpty()) {
                throw new IOException("the program reaches out:\n" + String.join("\n", outside(seen)));
            }
            System.out.println("No network: " + calls.size() + " calls looked at, none leaves this computer");
        } finally {
            AppImage.delete(home);
        }
    }

    private static List<String> watched(Path seen, List<String> program) {
        List<String> command = new ArrayList<>(List.of("strace", "-f", "--seccomp-bpf", "-qq", "-A", "-e", CALLS, "-e", "signal=none", "-o", seen.toString()));
        command.addAll(program);
        return command;
    }

    /** The calls that name an address beyond what is allowed. A call without an address goes to where its socket was connected before. */
    private static List<String> outside(Path seen) throws IOException {
        try (Stream<String> calls = Files.lines(seen)) {
            return calls.filter(call -> TO.matcher(call).results()
                    .anyMatch(to -> !to.group(1).equals("AF_UNIX") || to.group(2) == null || !LOCAL.matcher(to.group(2)).matches())).toList();
        }
    }
}

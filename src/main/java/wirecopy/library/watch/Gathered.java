package wirecopy.library.watch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Changes that wait until nothing more happens to them. Times are those of {@link System#nanoTime}. Used by one thread. */
final class Gathered {

    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(400);
    /** While something goes on all the time, what is quiet is handed over so often. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(3);

    private final Map<Path, Long> last = new HashMap<>();
    private long first;

    void add(Path path, long now) {
        if (last.isEmpty()) {
            first = now;
        }
        last.put(path, now);
    }

    boolean isEmpty() {
        return last.isEmpty();
    }

    /** All, when all are quiet; those that are, when they waited too long for the others; else none. */
    Set<Path> take(long now) {
        Set<Path> quiet = new HashSet<>();
        last.forEach((path, at) -> {
            if (now - at >= QUIET) {
                quiet.add(path);
            }
        });
        if (quiet.size() < last.size() && now - first < LONGEST) {
            return Set.of();
        }
        last.keySet().removeAll(quiet);
        first = now;
        return quiet;
    }
}

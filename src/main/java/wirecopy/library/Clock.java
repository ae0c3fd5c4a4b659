package wirecopy.library;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import wirecopy.search.SearchIndex;

/** Decides during an import when stories become visible and when they are written to disk. */
final class Clock {

    private static final long REFRESH_NANOS = 500_000_000L;
    /** So few stories have to be read again after a crash. */
    private static final int COMMIT_EVERY = 20_000;

    /** Writes what is in to the disk. */
    interface Commit {
        void run() throws IOException;
    }

    private final SearchIndex index;
    private final Commit commit;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicInteger uncommitted = new AtomicInteger();
    private volatile long refreshed = System.nanoTime();

    Clock(SearchIndex index, Commit commit) {
        this.index = index;
        this.commit = commit;
    }

    /** Called after each story by the thread that added it; one of them does what is due, the others go on. */
    void tick() throws IOException {
        int waiting = uncommitted.incrementAndGet();
        boolean due = waiting >= COMMIT_EVERY || System.nanoTime() - refreshed >= REFRESH_NANOS;
        if (!due || !busy.compareAndSet(false, true)) {
            return;
        }
        try {
            if (waiting >= COMMIT_EVERY) {
                uncommitted.set(0);
                commit.run();
            } else {
                index.refresh();
            }
            refreshed = System.nanoTime();
        } finally {
            busy.set(false);
        }
    }
}

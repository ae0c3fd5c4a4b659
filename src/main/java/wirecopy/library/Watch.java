package wirecopy.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import wirecopy.format.Walker;
import wirecopy.library.Following.Followed;
import wirecopy.library.watch.FolderWatch;
import wirecopy.store.StoreFault;

/**
 * The thread that follows what happens to loaded files: compares all at the start and now and then, for not every disk tells of
 * changes, and looks at once where the system says that something changed.
 */
final class Watch implements AutoCloseable {

    private static final long LEAST_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final long WATCHED_NANOS = TimeUnit.MINUTES.toNanos(10);
    /** A comparison may take one part in so many of the time. */
    private static final int SHARE = 50;

    private final Following following;
    private final Watching watching;
    private final FolderWatch folders;
    private final Thread thread;
    private Set<Path> outOfReach = Set.of();
    private volatile boolean closing;

    Watch(Following following, Iterable<Path> loaded, Watching watching) {
        this.following = following;
        this.watching = watching;
        this.folders = open();
        this.thread = Thread.ofPlatform().daemon().name("watch").start(() -> run(loaded));
    }

    /** Null where the system cannot watch: then all is compared now and then. */
    private static FolderWatch open() {
        try {
            return new FolderWatch(Walker::passesOver);
        } catch (IOException e) {
            return null;
        }
    }

    /** Watches this, too. */
    void add(Path path) {
        if (folders != null) {
            folders.watch(path);
        }
    }

    private void run(Iterable<Path> loaded) {
        loaded.forEach(this::add);
        while (!closing) {
            long began = System.nanoTime();
            tell(following::all);
            long pause = Math.max(folders != null && folders.isComplete() ? WATCHED_NANOS : LEAST_NANOS, SHARE * (System.nanoTime() - began));
            for (long end = System.nanoTime() + pause; !closing && end > System.nanoTime(); ) {
                Set<Path> changed = gather(end - System.nanoTime());
                if (!changed.isEmpty()) {
                    tell(() -> following.changes(changed));
                }
            }
        }
    }

    private Set<Path> gather(long nanos) {
        try {
            if (folders != null) {
                return folders.gather(nanos);
            }
            synchronized (this) {
                wait(TimeUnit.NANOSECONDS.toMillis(nanos) + 1);
            }
        } catch (InterruptedException e) {
            closing = true;
        }
        return Set.of();
    }

    private interface Look {
        Followed at() throws IOException;
    }

    private void tell(Look look) {
        try {
            Followed followed = look.at();
            if (followed.changed()) {
                watching.followed(followed.receipt(), followed.gone());
            }
            if (!followed.outOfReach().equals(outOfReach)) {
                outOfReach = Set.copyOf(followed.outOfReach());
                watching.outOfReach(outOfReach);
            }
        } catch (IOException | StoreFault | IllegalStateException e) {
            if (!closing) {
                watching.failed(e);
            }
        }
    }

    /** Ends the thread, and returns when it has ended. Not by an interrupt: that would close the index's files under it. */
    @Override
    public void close() throws IOException {
        closing = true;
        if (folders != null) {
            folders.close();
        }
        synchronized (this) {
            notifyAll();
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

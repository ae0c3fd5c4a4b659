package wirecopy.library.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Watches folders with all below them, and gathers what changes there until it is quiet for a moment. Folders that the system cannot
 * watch are passed over: {@link #isComplete} tells. One thread gathers; the other methods may be called from any.
 */
public final class FolderWatch implements AutoCloseable {

    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(100);

    private final WatchService service;
    private final Predicate<Path> passedOver;
    private final Gathered gathered;
    private final Map<WatchKey, Folder> folders = new ConcurrentHashMap<>();
    private final Set<Path> roots = ConcurrentHashMap.newKeySet();
    private volatile boolean complete = true;
    private volatile boolean closed;

    /** @param whole whether all in it counts, rather than some of it by name */
    private record Folder(Path path, boolean whole) {
    }

    /**
     * @param passedOver names of folders that are not watched
     * @throws IOException where the system can watch nothing at all
     */
    public FolderWatch(Predicate<Path> passedOver) throws IOException {
        this.service = FileSystems.getDefault().newWatchService();
        this.passedOver = passedOver;
        this.gathered = new Gathered();
    }

    /** Watches a file, or a folder with all below it; also whether it goes and comes back. */
    public void watch(Path path) {
        roots.add(path);
        if (path.getParent() != null && Files.isDirectory(path.getParent())) {
            register(path.getParent(), false);
        }
        below(path);
    }

    private void below(Path path) {
        if (Files.isDirectory(path)) {
            Tree.folders(path, passedOver, folder -> register(folder, true));
        }
    }

    private void register(Path folder, boolean whole) {
        try {
            WatchKey key = folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
            if (!folder.equals(key.watchable())) {
                // the folder was moved here, and the system still knows it by its old path
                key.cancel();
                key = folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
            }
            folders.merge(key, new Folder(folder, whole), (old, fresh) -> old.whole() ? old : fresh);
        } catch (IOException e) {
            complete = false;
        } catch (ClosedWatchServiceException e) {
            // closed meanwhile: nobody listens any more
        }
    }

    /** Whether all could be watched so far. */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Waits for changes, and then until they are over, a few seconds at most.
     *
     * @return the files and folders that are new, changed or gone; a folder where more happened in it than could be told singly. Empty when
     *         the time is over, or closed
     */
    public Set<Path> gather(long timeoutNanos) throws InterruptedException {
        long end = System.nanoTime() + timeoutNanos;
        while (!closed) {
            Set<Path> ready = gathered.take(System.nanoTime());
            long left = end - System.nanoTime();
            if (!ready.isEmpty() || left <= 0) {
                return ready;
            }
            try {
                WatchKey key = service.poll(gathered.isEmpty() ? left : Math.min(left, STEP), TimeUnit.NANOSECONDS);
                if (key != null) {
                    read(key);
                }
            } catch (ClosedWatchServiceException e) {
                return Set.of();
            }
        }
        return Set.of();
    }

    private void read(WatchKey key) {
        Folder folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder != null && event.kind() == OVERFLOW) {
                lost(folder);
            } else if (folder != null) {
                happened(folder, event.kind(), folder.path().resolve((Path) event.context()));
            }
        }
        Folder ended = key.reset() ? null : folders.remove(key);
        if (ended != null && ended.whole()) {
            gathered.add(ended.path(), System.nanoTime());
        }
    }

    /** More happened than could be told. */
    private void lost(Folder folder) {
        for (Path path : folder.whole() ? Set.of(folder.path()) : roots) {
            if (path.startsWith(folder.path())) {
                below(path);
                gathered.add(path, System.nanoTime());
            }
        }
    }

    private void happened(Folder folder, WatchEvent.Kind<?> kind, Path path) {
        if (!folder.whole() && !roots.contains(path)) {
            return;
        }
        if (kind == ENTRY_DELETE) {
            forget(path);
        } else if (kind == ENTRY_CREATE && (roots.contains(path) || !passedOver.test(path.getFileName()))) {
            below(path);
        }
        gathered.add(path, System.nanoTime());
    }

    private void forget(Path gone) {
        folders.entrySet().removeIf(entry -> {
            boolean below = entry.getValue().path().startsWith(gone);
            if (below) {
                entry.getKey().cancel();
            }
            return below;
        });
    }

    /** Ends a {@link #gather} that is waiting. */
    @Override
    public void close() throws IOException {
        closed = true;
        service.close();
    }
}

package wirecopy.desktop.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The one running program of a user. It holds a lock for as long as it lives, which the system takes back even after a crash, and
 * hears at a socket in the file system; a later start hands its paths over there and ends.
 */
public final class Instance implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 5_000;
    private static final long PAUSE_MILLIS = 20;

    private final FileLock lock;
    private final ServerSocketChannel door;
    private final Path socket;
    private final CompletableFuture<Consumer<List<Path>>> listener = new CompletableFuture<>();

    private Instance(FileLock lock, ServerSocketChannel door, Path socket) {
        this.lock = lock;
        this.door = door;
        this.socket = socket;
    }

    /**
     * Becomes the running program, or hands the paths to the one that runs.
     *
     * @param folder a folder of this user's own; made where missing
     * @param paths  absolute; with none the running program only comes to the front
     * @return this process as the running program, or empty where another took the paths
     * @throws IOException where the folder cannot be used, or the running program does not answer
     */
    public static Optional<Instance> start(Path folder, List<Path> paths) throws IOException {
        Path own = PrivateFolder.forSocket(folder);
        Path socket = own.resolve("socket");
        FileChannel file = FileChannel.open(own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        do {
            FileLock lock = locked(file);
            if (lock != null) {
                return Optional.of(opened(lock, socket));
            }
            if (handedOver(socket, paths)) {
                file.close();
                return Optional.empty();
            }
            pause();
        } while (System.nanoTime() < end);
        file.close();
        throw new IOException("it already runs but does not answer; end that one, then start it again");
    }

    private static FileLock locked(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held within this very process
        }
    }

    private static Instance opened(FileLock lock, Path socket) throws IOException {
        Files.deleteIfExists(socket); // of a program that crashed: the lock proves that nobody listens there
        ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door.bind(UnixDomainSocketAddress.of(socket));
        Instance instance = new Instance(lock, door, socket);
        Thread.ofPlatform().daemon().name("later starts").start(instance::hear);
        return instance;
    }

    private static boolean handedOver(Path socket, List<Path> paths) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return Message.send(channel, paths);
        } catch (IOException e) {
            return false; // not listening yet, or just ending: the caller tries again
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /**
     * Says who opens what later starts are given. What came before this call has waited for it. To be called once.
     *
     * @param opener called on any thread, with absolute paths, maybe none
     */
    public void listen(Consumer<List<Path>> opener) {
        listener.complete(opener);
    }

    private void hear() {
        while (door.isOpen()) {
            try (SocketChannel channel = door.accept()) {
                Message.receive(channel).ifPresent(paths -> listener.thenAccept(opener -> opener.accept(paths)));
            } catch (IOException e) {
                continue; // the one who called went away, or the door was closed
            }
        }
    }

    /** Stops hearing, since this program is about to end: a later start waits until {@link #close} lets it in. */
    public void stopHearing() throws IOException {
        if (door.isOpen()) { // else the socket there may be the next program's by now
            door.close();
            Files.deleteIfExists(socket);
        }
    }

    /** The next start becomes the running program. */
    @Override
    public void close() throws IOException {
        stopHearing();
        lock.acquiredBy().close();
    }
}

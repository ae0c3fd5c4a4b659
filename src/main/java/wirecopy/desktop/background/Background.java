package wirecopy.desktop.background;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import javafx.application.Platform;

/**
 * Everything slow runs here, so that the thread that draws only draws. What the work gives comes back on that thread. The one place
 * in the program that hands something to it.
 */
public final class Background implements AutoCloseable {

    private final AtomicLong started = new AtomicLong();
    private final ExecutorService threads = Executors.newCachedThreadPool(this::thread);
    private final Consumer<Throwable> fault;

    /** @param fault hears what the program itself did wrong; called on the thread that draws */
    public Background(Consumer<Throwable> fault) {
        this.fault = fault;
    }

    /** Runs work whose result nobody waits for. */
    public void run(Work work) {
        run(() -> {
            work.run();
            return null;
        }, nothing -> {
        });
    }

    /** Runs work and shows its result; what it throws is a fault of the program. */
    public <T> void run(Callable<T> work, Consumer<? super T> done) {
        run(work, done, fault::accept);
    }

    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        threads.execute(() -> {
            try {
                T result = work.call();
                show(() -> done.accept(result));
            } catch (Exception e) {
                show(() -> failed.accept(e));
            } catch (Error e) {
                show(() -> fault.accept(e));
            }
        });
    }

    /** A lane of its own: work there runs one piece after the other, and the newest one counts. */
    public Lane lane() {
        return new Lane(this, Executors.newSingleThreadExecutor(this::thread));
    }

    /** Runs something on the thread that draws, soon; at once where this is that thread. */
    public void show(Runnable shown) {
        if (Platform.isFxApplicationThread()) {
            guarded(shown);
        } else {
            Platform.runLater(() -> guarded(shown));
        }
    }

    void fault(Throwable e) {
        fault.accept(e);
    }

    private void guarded(Runnable shown) {
        try {
            shown.run();
        } catch (RuntimeException | Error e) {
            fault.accept(e);
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "background-" + started.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    /** Work without a result. */
    public interface Work {
        void run() throws Exception;
    }
}

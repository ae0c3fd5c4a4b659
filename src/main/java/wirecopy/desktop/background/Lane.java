package wirecopy.desktop.background;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Runs one piece of work after the other. A newer piece replaces those before it: one that has not begun never runs, and the result of
 * one that has is dropped. So each keystroke of a search cancels the one before.
 */
public final class Lane implements AutoCloseable {

    private final Background background;
    private final ExecutorService thread;
    private final AtomicLong newest = new AtomicLong();

    Lane(Background background, ExecutorService thread) {
        this.background = background;
        this.thread = thread;
    }

    /**
     * @param done    gets the result on the thread that draws, if it is still wanted
     * @param dropped gets a result that is no longer wanted, on any thread, to free what it holds
     */
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed, Consumer<? super T> dropped) {
        long mine = newest.incrementAndGet();
        thread.execute(() -> {
            if (mine != newest.get()) {
                return;
            }
            try {
                T result = work.call();
                background.show(() -> {
                    if (mine == newest.get()) {
                        done.accept(result);
                    } else {
                        dropped.accept(result);
                    }
                });
            } catch (Exception e) {
                background.show(() -> {
                    if (mine == newest.get()) {
                        failed.accept(e);
                    }
                });
            } catch (Error e) {
                background.show(() -> background.fault(e));
            }
        });
    }

    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(work, done, failed, nothing -> {
        });
    }

    /** Runs work after what is already in the lane and shows its result, whatever comes after it. */
    public <T> void fetch(Callable<T> work, Consumer<? super T> done) {
        always(() -> {
            T result = work.call();
            background.show(() -> done.accept(result));
        });
    }

    /** Runs work after what is already in the lane, whatever comes after it. */
    public void always(Background.Work work) {
        thread.execute(() -> {
            try {
                work.run();
            } catch (Exception | Error e) {
                background.show(() -> background.fault(e));
            }
        });
    }

    /** Whatever runs or waits is no longer wanted. */
    public void cancel() {
        newest.incrementAndGet();
    }

    @Override
    public void close() {
        cancel();
        thread.shutdown();
    }
}

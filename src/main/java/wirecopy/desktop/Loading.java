package wirecopy.desktop;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import wirecopy.desktop.background.Background;
import wirecopy.library.Progress;

/** Passes the progress of an import to the window: only the newest state, and never more often than the window can draw. */
final class Loading implements Progress {

    /** Words that change more often cannot be read. */
    private static final long EVERY_NANOS = 80_000_000;

    private final Background background;
    private final Shown shown;
    private final AtomicLong told = new AtomicLong(System.nanoTime() - EVERY_NANOS);
    private volatile At newest;
    private volatile boolean paused;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** Hears how far it has come, on the thread that draws. */
    interface Shown {
        void at(int done, int found, String path);
    }

    private record At(int done, int found, String path) {
    }

    Loading(Background background, Shown shown) {
        this.background = background;
        this.shown = shown;
    }

    void pause(boolean waits) {
        paused = waits;
    }

    void cancel() {
        cancelled.set(true);
    }

    @Override
    public void at(int done, int found, String path) {
        newest = new At(done, found, path);
        long last = told.get();
        long now = System.nanoTime();
        if (now - last >= EVERY_NANOS && told.compareAndSet(last, now)) {
            background.show(() -> {
                At at = newest;
                shown.at(at.done(), at.found(), at.path());
            });
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    @Override
    public boolean paused() {
        return paused;
    }
}

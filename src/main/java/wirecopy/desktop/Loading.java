package wirecopy.desktop;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import wirecopy.desktop.background.Background;
import wirecopy.library.Progress;

/** Passes the progress of an import to the window: only the newest state, and never more often than the window can draw. */
final class Loading implements Progress {

    private final Background background;
    private final Shown shown;
    private final AtomicReference<At> newest = new AtomicReference<>();
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
        if (newest.getAndSet(new At(done, found, path)) == null) {
            background.show(() -> {
                At at = newest.getAndSet(null);
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

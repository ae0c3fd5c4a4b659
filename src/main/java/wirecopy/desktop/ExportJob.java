package wirecopy.desktop;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import wirecopy.article.Article;
import wirecopy.desktop.background.Background;
import wirecopy.export.Destination;
import wirecopy.library.Unreadable;

/** One export. It runs in the background, may be ended, and tells how far it is no more often than can be read. */
final class ExportJob {

    private static final long EVERY_NANOS = 80_000_000;

    private final Background background;
    private final Opener opener;
    private final Shown shown;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private long told = System.nanoTime();

    /** Makes the place that stories go to. */
    interface Opener {
        Destination open() throws IOException;
    }

    /** Hears how far it has come, on the thread that draws. */
    interface Shown {
        void at(int done, int of);
    }

    /** Reads a story. */
    interface Source {
        Article read(String id) throws IOException, Unreadable;
    }

    record Outcome(int written, int unreadable, boolean cancelled) {
    }

    ExportJob(Background background, Opener opener, Shown shown) {
        this.background = background;
        this.opener = opener;
        this.shown = shown;
    }

    void cancel() {
        cancelled.set(true);
    }

    Outcome run(List<String> ids, Source source) throws IOException {
        int written = 0;
        int unreadable = 0;
        try (Destination destination = opener.open()) {
            for (String id : ids) {
                if (cancelled.get()) {
                    return new Outcome(written, unreadable, true);
                }
                try {
                    destination.add(source.read(id));
                    written++;
                } catch (Unreadable e) {
                    unreadable++;
                }
                tell(written + unreadable, ids.size());
            }
            if (written > 0) {
                destination.finish();
            }
        }
        return new Outcome(written, unreadable, false);
    }

    private void tell(int done, int of) {
        long now = System.nanoTime();
        if (now - told >= EVERY_NANOS) {
            told = now;
            background.show(() -> shown.at(done, of));
        }
    }
}

package wirecopy.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.loading.LoadingBar;
import wirecopy.desktop.receipt.ReceiptView;
import wirecopy.library.Library;
import wirecopy.library.Progress;
import wirecopy.library.Receipt;

/** Loads what the user opens, one import after the other, in the background. */
final class Imports {

    private static final long REDRAW_NANOS = 700_000_000;

    private final Background background;
    private final Lane lane;
    private final LoadingBar bar;
    private final Runnable grown;
    private final Consumer<Receipt> details;
    private final Consumer<Exception> failed;
    private Loading running;
    private long redrawn;

    /**
     * @param grown   called now and then while stories come in, and at the end
     * @param details called when the user wants to see a receipt
     */
    Imports(Background background, LoadingBar bar, Runnable grown, Consumer<Receipt> details, Consumer<Exception> failed) {
        this.background = background;
        this.lane = background.lane();
        this.bar = bar;
        this.grown = grown;
        this.details = details;
        this.failed = failed;
    }

    /** @param then hears the receipt */
    void add(Library library, List<Path> paths, Consumer<Receipt> then) {
        run(progress -> library.add(paths, progress), then);
    }

    /** Fills an index that was lost. */
    void heal(Library library) {
        run(library::heal, receipt -> {
        });
    }

    /** Does something in the background once all imports asked for so far have ended. */
    void afterwards(Background.Work work) {
        lane.always(work);
    }

    boolean isRunning() {
        return running != null;
    }

    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private interface Import {
        Receipt run(Progress progress) throws Exception;
    }

    private void run(Import work, Consumer<Receipt> then) {
        Loading loading = new Loading(background, this::at);
        lane.always(() -> {
            background.show(() -> begin(loading));
            try {
                Receipt receipt = work.run(loading);
                background.show(() -> end(receipt, then));
            } catch (Exception e) {
                background.show(() -> {
                    running = null;
                    bar.failed();
                    failed.accept(e);
                });
            }
        });
    }

    private void begin(Loading loading) {
        running = loading;
        bar.begin(loading::cancel, loading::pause);
    }

    private void at(int done, int found, String path) {
        bar.at(done, found, path.substring(path.lastIndexOf('/') + 1));
        if (System.nanoTime() - redrawn > REDRAW_NANOS) {
            redrawn = System.nanoTime();
            grown.run();
        }
    }

    private void end(Receipt receipt, Consumer<Receipt> then) {
        running = null;
        bar.ended(ReceiptView.inWords(receipt), () -> details.accept(receipt));
        grown.run();
        then.accept(receipt);
    }
}

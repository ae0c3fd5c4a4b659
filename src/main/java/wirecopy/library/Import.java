package wirecopy.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import wirecopy.format.Input;
import wirecopy.format.Walker;

/**
 * One import: the calling thread walks and reads, all cores parse and index what it found. Made for one run.
 */
final class Import {

    /** How often a paused import looks whether it may go on. */
    private static final long PAUSE_MILLIS = 50;

    private final Stock stock;
    private final Progress progress;
    private final Rows rows = new Rows();
    private final Sightings sightings;
    private final Intake intake;
    private final Clock clock;
    private final Budget budget = new Budget();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private Survey survey;
    private volatile boolean walked;
    /** Those of an earlier import that failed may be in the index, but not yet for good. */
    private volatile boolean storiesMet;
    private boolean interrupted;

    /** @param everything whether to read files too that were read before and did not change since */
    Import(Stock stock, Progress progress, boolean everything) {
        this.stock = stock;
        this.progress = progress;
        this.sightings = new Sightings(stock.seen(), rows, everything);
        this.intake = new Intake(stock, sightings);
        this.clock = new Clock(stock.index(), this::commit);
    }

    /**
     * Loads all below the paths and returns when it is written to disk. Stories whose files changed are still in, too, until
     * {@link #clearAway}.
     *
     * @throws IOException where the index cannot be written; what is in by then stays in
     */
    Receipt run(Collection<Path> paths) throws IOException {
        survey = Survey.start(paths);
        try {
            boolean whole = walk(paths);
            rethrow();
            commit();
            return new Receipt(rows.all(), !whole);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** After copies are noted and the index is written, the files in it count as seen: never before. */
    private void commit() throws IOException {
        int upTo = rows.doneWithoutGap();
        intake.noteCopies();
        if (storiesMet) {
            stock.index().commit();
        }
        sightings.written(upTo);
    }

    /** Whether there is anything to clear away. */
    boolean leavesSomething() {
        return !sightings.changed().isEmpty() || !intake.replaced().isEmpty();
    }

    /** Takes out what is no longer at the paths that were walked. No other import may run meanwhile. */
    void clearAway() throws IOException {
        Set<String> gone = new LinkedHashSet<>(intake.replaced());
        for (Sightings.Changed changed : sightings.changed()) {
            if (!changed.entries().isEmpty()) {
                gone.addAll(stock.shelf().idsUnder(changed.file().path(), path -> !changed.entries().contains(path)));
            }
        }
        stock.shelf().takeOut(gone, path -> false);
        sightings.finished();
    }

    private boolean walk(Collection<Path> paths) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Yielding.threads("import-"));
        boolean whole = true;
        try {
            for (Path path : paths) {
                boolean revisit = stock.shelf().countUnder(path.toString()) > 0;
                whole = whole && Walker.walk(path, sightings, input -> hand(input, revisit, workers));
            }
            walked = true;
        } finally {
            finish(workers);
        }
        return whole;
    }

    private boolean hand(Input input, boolean revisit, ExecutorService workers) {
        if (!goesOn()) {
            return false;
        }
        sightings.found(input);
        int place = rows.reserve();
        long order = stock.index().nextPlace();
        int size = input instanceof Input.Bytes(_, byte[] bytes) ? bytes.length : 0;
        budget.take(size);
        workers.execute(() -> {
            try {
                Receipt.Row row = intake.take(input, order, revisit);
                storiesMet |= row.id() != null;
                rows.fill(place, row);
                if (row.outcome() == Receipt.Outcome.ADDED) {
                    clock.tick();
                }
                progress.at(rows.done() + sightings.unchanged(), found(), row.path());
            } catch (Throwable e) {
                failure.compareAndSet(null, e);
            } finally {
                budget.giveBack(size);
            }
        });
        return true;
    }

    /** How many inputs there are, or 0 while that is not known. */
    private int found() {
        int total = survey.total();
        int sofar = rows.found() + sightings.unchanged();
        return walked ? sofar : total == 0 ? 0 : Math.max(total, sofar);
    }

    /** Waits while it is paused. An interrupt counts as a wish to end; left standing it would close the index's files under it. */
    private boolean goesOn() {
        interrupted |= Thread.interrupted();
        while (progress.paused() && !interrupted && !progress.cancelled()) {
            try {
                Thread.sleep(PAUSE_MILLIS);
                stock.index().refresh();
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (IOException e) {
                failure.compareAndSet(null, e);
                return false;
            }
        }
        return !interrupted && failure.get() == null && !progress.cancelled();
    }

    private void finish(ExecutorService workers) {
        workers.shutdown();
        while (!workers.isTerminated()) {
            try {
                workers.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }

    private void rethrow() throws IOException {
        switch (failure.get()) {
            case null -> {
            }
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Throwable e -> throw new IllegalStateException("the import failed", e);
        }
    }
}

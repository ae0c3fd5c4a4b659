package wirecopy.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import wirecopy.article.Article;
import wirecopy.format.Input;
import wirecopy.format.Reading;
import wirecopy.format.Refused;
import wirecopy.format.StoryReader;
import wirecopy.format.Walker;
import wirecopy.search.SearchIndex;
import wirecopy.store.Copy;
import wirecopy.store.Store;
import wirecopy.store.StoreFault;

/**
 * One import: the calling thread walks and reads, all cores parse and index what it found. Made for one run.
 */
final class Import {

    /** Copies are noted in batches: each batch is one wait for the disk. */
    private static final int COPIES_BATCH = 1000;

    private final StoryReader reader;
    private final SearchIndex index;
    private final Store store;
    private final Shelf shelf;
    private final Progress progress;
    private final Clock clock;
    private final Rows rows = new Rows();
    private final Budget budget = new Budget();
    private final Queue<Copy> copies = new ConcurrentLinkedQueue<>();
    private final Queue<String> replaced = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private Survey survey;
    private volatile boolean walked;
    private boolean interrupted;

    Import(StoryReader reader, SearchIndex index, Store store, Shelf shelf, Progress progress) {
        this.reader = reader;
        this.index = index;
        this.store = store;
        this.shelf = shelf;
        this.progress = progress;
        this.clock = new Clock(index);
    }

    /**
     * Loads all below the paths and returns when it is written to disk.
     *
     * @throws IOException where the index cannot be written; what is in by then stays in
     */
    Receipt run(Collection<Path> paths) throws IOException {
        survey = Survey.start(paths);
        try {
            boolean whole = walk(paths);
            rethrow();
            for (String id : replaced) {
                index.refresh();
                shelf.revive(id);
            }
            noteCopies(0);
            index.commit();
            return new Receipt(rows.all(), !whole);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean walk(Collection<Path> paths) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("import-", 1).factory());
        boolean whole = true;
        try {
            for (Path path : paths) {
                boolean revisit = shelf.countUnder(path.toString()) > 0;
                whole = whole && Walker.walk(path, input -> hand(input, revisit, workers));
            }
            walked = true;
        } finally {
            finish(workers);
        }
        return whole;
    }

    private boolean hand(Input input, boolean revisit, ExecutorService workers) {
        // an interrupt counts as a wish to end; left standing it would close the index's files under it
        interrupted |= Thread.interrupted();
        if (interrupted || failure.get() != null || progress.cancelled()) {
            return false;
        }
        int place = rows.reserve();
        int size = input instanceof Input.Bytes(_, byte[] bytes) ? bytes.length : 0;
        budget.take(size);
        workers.execute(() -> {
            try {
                Receipt.Row row = take(input, revisit);
                rows.fill(place, row);
                progress.at(rows.done(), found(), row.path());
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
        return walked ? rows.found() : total == 0 ? 0 : Math.max(total, rows.found());
    }

    private Receipt.Row take(Input input, boolean revisit) throws IOException {
        try {
            return switch (reader.read(input)) {
                case Refused(String path, boolean skipped, String reason) ->
                    new Receipt.Row(path, skipped ? Receipt.Outcome.SKIPPED : Receipt.Outcome.UNREADABLE, reason, null);
                case Reading.Story(Article article) -> put(article, revisit);
            };
        } catch (StoreFault | IllegalStateException e) {
            throw e; // the disk refuses, or the index was closed: it would go on so with every story
        } catch (OutOfMemoryError e) {
            return unreadable(input, "there was not enough memory to read it");
        } catch (RuntimeException | StackOverflowError e) {
            return unreadable(input, "a fault in Wirecopy kept it from being read (" + e + ")");
        }
    }

    private static Receipt.Row unreadable(Input input, String reason) {
        return new Receipt.Row(input.path(), Receipt.Outcome.UNREADABLE, reason, null);
    }

    private Receipt.Row put(Article article, boolean revisit) throws IOException {
        String path = article.source().path();
        String id = article.id();
        if (revisit) {
            String old = shelf.clear(path, id);
            if (old != null) {
                replaced.add(old);
            }
        }
        if (shelf.put(article)) {
            clock.tick();
            return new Receipt.Row(path, Receipt.Outcome.ADDED, null, id);
        }
        String there = shelf.pathOf(id);
        if (path.equals(there)) {
            return new Receipt.Row(path, Receipt.Outcome.ALREADY_HERE, "already in the library", id);
        }
        copies.add(new Copy(id, path));
        noteCopies(COPIES_BATCH);
        return new Receipt.Row(path, Receipt.Outcome.ALREADY_HERE,
                there == null ? "the same as another story of this import" : "the same story as " + there, id);
    }

    private synchronized void noteCopies(int atLeast) {
        if (copies.size() > atLeast) {
            List<Copy> batch = new ArrayList<>();
            for (Copy copy = copies.poll(); copy != null; copy = copies.poll()) {
                batch.add(copy);
            }
            store.addCopies(batch);
        }
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

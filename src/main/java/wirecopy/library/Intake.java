package wirecopy.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import wirecopy.article.Article;
import wirecopy.format.Input;
import wirecopy.format.Reading;
import wirecopy.format.Refused;
import wirecopy.format.StoryReader;
import wirecopy.library.Receipt.Outcome;
import wirecopy.library.Receipt.Row;
import wirecopy.store.Copy;
import wirecopy.store.StoreFault;

/** Takes single inputs of an import in, on many threads, and says what became of each. */
final class Intake {

    /** Copies are noted in batches: each batch is one wait for the disk. */
    private static final int COPIES_BATCH = 1000;

    private final Stock stock;
    private final Sightings sightings;
    private final Queue<Copy> copies = new ConcurrentLinkedQueue<>();
    private final Queue<String> replaced = new ConcurrentLinkedQueue<>();

    Intake(Stock stock, Sightings sightings) {
        this.stock = stock;
        this.sightings = sightings;
    }

    /**
     * @param place   for the index, in the order of the walk
     * @param revisit whether another story may have been at this path before
     */
    Row take(Input input, long place, boolean revisit) throws IOException {
        try {
            return switch (input) {
                case Refused refused -> row(refused);
                case Input.Bytes(String path, byte[] bytes) -> read(path, bytes, place, revisit);
            };
        } catch (StoreFault | IllegalStateException e) {
            throw e; // the disk refuses, or the index was closed: it would go on so with every story
        } catch (OutOfMemoryError e) {
            return fault(input, "there was not enough memory to read it");
        } catch (RuntimeException | StackOverflowError e) {
            return fault(input, "a fault in Wirecopy kept it from being read (" + e + ")");
        }
    }

    private static Row row(Refused refused) {
        return new Row(refused.path(), refused.skipped() ? Outcome.SKIPPED : Outcome.UNREADABLE, refused.reason(), null);
    }

    private Row fault(Input input, String reason) {
        sightings.fault(input.path());
        return new Row(input.path(), Outcome.UNREADABLE, reason, null);
    }

    /** A story that is in already is not parsed again: its bytes tell. */
    private Row read(String path, byte[] bytes, long place, boolean revisit) throws IOException {
        String id = StoryReader.identity(bytes);
        if (stock.index().contains(id)) {
            noteReplaced(path, id, revisit);
            return here(path, id);
        }
        return switch (stock.reader().read(new Input.Bytes(path, bytes))) {
            case Refused refused -> row(refused);
            case Reading.Story(Article article) -> {
                noteReplaced(path, id, revisit);
                yield stock.shelf().put(article, place) ? new Row(path, Outcome.ADDED, null, id) : here(path, id);
            }
        };
    }

    private void noteReplaced(String path, String id, boolean revisit) throws IOException {
        String old = revisit ? stock.shelf().idAt(path) : null;
        if (old != null && !old.equals(id)) {
            stock.store().carryOver(old, id);
            replaced.add(old);
        }
    }

    private Row here(String path, String id) throws IOException {
        String there = stock.shelf().pathOf(id);
        if (path.equals(there)) {
            return new Row(path, Outcome.ALREADY_HERE, "already in the library", id);
        }
        copies.add(new Copy(id, path));
        noteCopies(COPIES_BATCH);
        return new Row(path, Outcome.ALREADY_HERE,
                there == null ? "the same as another story of this import" : "the same story as " + there, id);
    }

    void noteCopies() {
        noteCopies(0);
    }

    private synchronized void noteCopies(int moreThan) {
        if (copies.size() > moreThan) {
            List<Copy> batch = new ArrayList<>();
            for (Copy copy = copies.poll(); copy != null; copy = copies.poll()) {
                batch.add(copy);
            }
            stock.store().addCopies(batch);
        }
    }

    /** Stories that lay at paths where others lie now; still in the index. */
    List<String> replaced() {
        return List.copyOf(replaced);
    }
}

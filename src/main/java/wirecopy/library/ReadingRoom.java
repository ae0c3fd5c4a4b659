package wirecopy.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import wirecopy.article.Article;
import wirecopy.format.StoryReader;
import wirecopy.search.BrokenIndex;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;
import wirecopy.search.lucene.WrittenIndex;
import wirecopy.store.Store;

/**
 * The library as it was last written, for looking things up alone: open also while a window has it, of which it takes no notice. For one thread.
 */
public final class ReadingRoom implements AutoCloseable {

    private final Store store;
    private final WrittenIndex index;
    private final StoryReader reader;

    private ReadingRoom(Store store, WrittenIndex index, StoryReader reader) {
        this.store = store;
        this.index = index;
        this.reader = reader;
    }

    /**
     * Opens it. What an import left unfinished is finished before; a window that has the library open is left to do so by itself.
     *
     * @param folder the program's data folder
     * @throws NoSuchFileException where no library is kept there
     * @throws LibraryInUse        where there is no index to search, and it cannot be made again, for a window has the library open
     */
    public static ReadingRoom open(Path folder, StoryReader reader, Progress progress) throws IOException {
        Path kept = folder.resolve("library.db");
        if (Files.notExists(kept)) {
            throw new NoSuchFileException(folder.toString(), null, "no library is kept there yet");
        }
        Store store = Store.forReading(kept);
        try {
            if (store.remembered(Library.UNFINISHED).isPresent()) {
                try {
                    heal(folder, reader, progress);
                } catch (LibraryInUse loading) {
                    // what is written so far can be searched
                }
            }
            return new ReadingRoom(store, index(folder, reader, progress), reader);
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static WrittenIndex index(Path folder, StoryReader reader, Progress progress) throws IOException {
        Path index = folder.resolve("index");
        try {
            return WrittenIndex.open(index);
        } catch (BrokenIndex e) {
            heal(folder, reader, progress);
            return WrittenIndex.open(index);
        }
    }

    private static void heal(Path folder, StoryReader reader, Progress progress) throws IOException {
        try (Library library = Library.open(folder, reader)) {
            if (library.needsHealing()) {
                library.heal(progress);
            }
        }
    }

    /** Finds stories, by their marks too. */
    public Hits search(Query query, Order order) throws IOException {
        return index.search(query, Scope.ALL.with(new StoreMarks(store)), order);
    }

    /** As {@link Library#read}. */
    public Article read(String id) throws Unreadable, IOException {
        Hit hit = index.find(id);
        return new StoryFile(id, hit == null ? null : hit.path()).read(reader, store);
    }

    /** What the user did; cannot be written. */
    public Store store() {
        return store;
    }

    @Override
    public void close() throws IOException {
        try (store) {
            index.close();
        }
    }
}

package wirecopy.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import wirecopy.article.Article;
import wirecopy.search.SearchIndex;
import wirecopy.store.Store;

/**
 * The loaded stories: the way in for files, and the way to them for the windows. Every method may touch the disk, so none
 * belongs on the thread that draws. Safe for many threads.
 */
public final class Library implements AutoCloseable {

    /**
     * Opens the library kept in a folder, or begins an empty one there. An index that is missing or broken begins empty too, and
     * {@link #heal} fills it again.
     *
     * @param folder the program's data folder; created where missing
     */
    public static Library open(Path folder) throws IOException {
        throw new UnsupportedOperationException();
    }

    /**
     * Loads files, folders (with all in them) and archives. Stories show up in searches while the rest still loads. Nothing that is
     * wrong with an input ends it: each has its row in the receipt.
     */
    public Receipt add(List<Path> paths, Progress progress) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Whether the index has to be filled again from the loaded files. */
    public boolean needsHealing() {
        throw new UnsupportedOperationException();
    }

    /** Fills the index again from all that is loaded. */
    public Receipt heal(Progress progress) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Takes a loaded file, folder or archive out of the library; the files themselves stay untouched. */
    public void forget(Path loaded) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** What the user loaded, in the order of loading. */
    public List<Loaded> loaded() throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Reads a story anew from its file. */
    public Article read(String id) throws Unreadable, IOException {
        throw new UnsupportedOperationException();
    }

    /** Reads a single file at once, whether or not it is in the library. */
    public Article openFile(Path file) throws Unreadable, IOException {
        throw new UnsupportedOperationException();
    }

    /** What can be searched. Imports feed it; the windows only ask. */
    public SearchIndex index() {
        throw new UnsupportedOperationException();
    }

    /** What the user did: read, starred, places. */
    public Store store() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}

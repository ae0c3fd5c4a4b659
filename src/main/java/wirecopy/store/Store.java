package wirecopy.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the user did, kept for good: written at once, there after a crash. Safe for many threads. Every method throws
 * {@link StoreFault}, with a plain sentence, where the disk does not allow it.
 */
public final class Store implements AutoCloseable {

    private final Database database;
    private final String notice;
    private final Marks read;
    private final Marks starred;
    private final LoadedPaths loaded;
    private final ReadingPlaces places;
    private final Remembered remembered;
    private final Copies copies;

    private Store(Database database, String notice) {
        this.database = database;
        this.notice = notice;
        read = new Marks(database, "read");
        starred = new Marks(database, "starred");
        loaded = new LoadedPaths(database);
        places = new ReadingPlaces(database);
        remembered = new Remembered(database);
        copies = new Copies(database);
    }

    /**
     * Opens the store in this file, or begins an empty one. A damaged file is kept under another name, what can still be read in
     * it is taken over, and {@link #notice()} says so.
     *
     * @throws StoreFault where the file cannot be opened, or was written by a newer version of the program
     */
    public static Store open(Path file) {
        Opening opening = Opening.of(file);
        return new Store(opening.database(), opening.notice());
    }

    /** What the user should be told about the opening, a sentence or two; empty where all was well. */
    public Optional<String> notice() {
        return Optional.ofNullable(notice);
    }

    /** The identities of all stories marked as read; a copy. */
    public Set<String> read() {
        return read.all();
    }

    public boolean isRead(String id) {
        return read.contains(id);
    }

    public void setRead(Collection<String> ids, boolean read) {
        this.read.set(ids, read);
    }

    /** The identities of all starred stories; a copy. */
    public Set<String> starred() {
        return starred.all();
    }

    public boolean isStarred(String id) {
        return starred.contains(id);
    }

    public void setStarred(Collection<String> ids, boolean starred) {
        this.starred.set(ids, starred);
    }

    /** What the user loaded, absolute paths in the order of loading. */
    public List<Path> loaded() {
        return loaded.all();
    }

    public void addLoaded(Path path) {
        loaded.add(path);
    }

    public void removeLoaded(Path path) {
        loaded.remove(path);
    }

    /** How far down a story was read: the block at the top of the view, counted from 0. */
    public Optional<Integer> readingPlace(String id) {
        return places.get(id);
    }

    public void setReadingPlace(String id, int block) {
        places.set(id, block);
    }

    /** A small thing to remember from one start to the next, such as {@code open-story}. */
    public Optional<String> remembered(String name) {
        return remembered.get(name);
    }

    /** @param value null forgets it */
    public void remember(String name, String value) {
        remembered.set(name, value);
    }

    /** Notes where further copies of loaded stories lie. */
    public void addCopies(Collection<Copy> found) {
        copies.add(found);
    }

    /** The paths of the noted copies of a story, in order. */
    public List<String> copiesOf(String id) {
        return copies.pathsOf(id);
    }

    /** All noted copies. */
    public List<Copy> copies() {
        return copies.all();
    }

    public void removeCopy(Copy copy) {
        copies.remove(copy);
    }

    @Override
    public void close() {
        database.close();
    }
}

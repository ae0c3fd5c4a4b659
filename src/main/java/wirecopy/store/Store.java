package wirecopy.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the user did, kept for good: written at once, there after a crash. Safe for many threads.
 */
public final class Store implements AutoCloseable {

    /** Opens the store in this file, or begins an empty one. */
    public static Store open(Path file) {
        throw new UnsupportedOperationException();
    }

    /** The identities of all stories marked as read; a copy. */
    public Set<String> read() {
        throw new UnsupportedOperationException();
    }

    public boolean isRead(String id) {
        throw new UnsupportedOperationException();
    }

    public void setRead(Collection<String> ids, boolean read) {
        throw new UnsupportedOperationException();
    }

    /** The identities of all starred stories; a copy. */
    public Set<String> starred() {
        throw new UnsupportedOperationException();
    }

    public boolean isStarred(String id) {
        throw new UnsupportedOperationException();
    }

    public void setStarred(Collection<String> ids, boolean starred) {
        throw new UnsupportedOperationException();
    }

    /** What the user loaded, absolute paths in the order of loading. */
    public List<Path> loaded() {
        throw new UnsupportedOperationException();
    }

    public void addLoaded(Path path) {
        throw new UnsupportedOperationException();
    }

    public void removeLoaded(Path path) {
        throw new UnsupportedOperationException();
    }

    /** How far down a story was read: the block at the top of the view, counted from 0. */
    public Optional<Integer> readingPlace(String id) {
        throw new UnsupportedOperationException();
    }

    public void setReadingPlace(String id, int block) {
        throw new UnsupportedOperationException();
    }

    /** A small thing to remember from one start to the next, such as {@code open-story}. */
    public Optional<String> remembered(String name) {
        throw new UnsupportedOperationException();
    }

    public void remember(String name, String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}

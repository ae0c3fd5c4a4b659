package wirecopy.search.lucene;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/**
 * Joins parts of the index in the background. Where the disk does not let it, nothing is lost: the parts stay as they are and it is tried
 * again later. The next commit tells.
 */
final class Merges extends ConcurrentMergeScheduler {

    private final AtomicReference<IOException> failure = new AtomicReference<>();

    @Override
    protected void handleMergeException(Throwable failed) {
        if (failed instanceof IOException refused) {
            failure.set(refused);
        } else {
            super.handleMergeException(failed);
        }
    }

    /** Throws what kept parts from being joined since this was asked for the last time. */
    void rethrow() throws IOException {
        IOException refused = failure.getAndSet(null);
        if (refused != null) {
            throw new IOException("parts of the search index could not be joined: " + refused.getMessage(), refused);
        }
    }
}

package wirecopy.search;

import java.util.List;

/**
 * All stories that a search found, in order: a fixed picture of the index at the time of the search. Rows are fetched when asked
 * for, so a million hits cost no more than the rows that are looked at. May be used from one thread at a time.
 */
public interface Hits extends AutoCloseable {

    int size();

    /** The hits from {@code from} (inclusive) to {@code to} (exclusive), counted from 0; {@code to} past the end is cut. */
    List<Hit> rows(int from, int to);

    /** The row of a story, or -1. */
    int indexOf(String id);

    /** Frees the picture of the index; rows can no longer be fetched. */
    @Override
    void close();
}

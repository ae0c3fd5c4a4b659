package wirecopy.search;

import java.util.List;
import java.util.OptionalInt;

/**
 * All stories that a search found, in order: a fixed picture of the index at the time of the search. Rows are fetched when asked
 * for, so a million hits cost no more than the rows that are looked at. May be used from one thread at a time.
 */
public interface Hits extends AutoCloseable {

    /** How many there are. */
    int size();

    /** The hits from {@code from} (inclusive) to {@code to} (exclusive), counted from 0; {@code to} past the end is cut. */
    List<Hit> rows(int from, int to);

    /**
     * Puts the hits into groups, within each of which they keep their order; rows are counted in the new order from now on. Takes
     * longer than the rows of many hits do.
     *
     * @return the groups in order, together of all hits
     */
    List<Group> group(Grouping by);

    /**
     * The identities of all hits, in no order: for what is done to all of them, many times sooner than by {@link #rows}. May be asked for
     * from another thread; one that is interrupted gives up with an {@link java.io.UncheckedIOException}.
     */
    List<String> ids();

    /**
     * How many places the query matched in all these stories: those that light up. Empty where that cannot be told soon, for there are many
     * stories, and where the hits are closed meanwhile. Takes longer than all else here; may be asked for from another thread than the rows.
     */
    OptionalInt places();

    /** The row of a story, or -1. */
    int indexOf(String id);

    /**
     * The values of a facet that most hits have, most frequent first, then A to Z; counts are exact, over all hits. May be asked for
     * from another thread than the rows, and takes longer than they do: a thread that is interrupted gives up with an
     * {@link java.io.UncheckedIOException}.
     *
     * @param most how many values at most
     */
    List<FacetCount> facets(Facet facet, int most);

    /**
     * What a person did for each of the stories from {@code from} to {@code to}, see {@link #rows}; a story without the person has an
     * empty list. With {@link Query#narrowedTo} {@link Facet#CONTRIBUTOR} and the person's name this is the person's page.
     *
     * @param person a name, as in the facet; case and accents do not matter
     */
    List<List<Credit>> credits(String person, int from, int to);

    /** Frees the picture of the index; rows can no longer be fetched. */
    @Override
    void close();
}

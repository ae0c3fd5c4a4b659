package wirecopy.search;

import java.io.IOException;
import java.util.List;

import wirecopy.article.Article;

/**
 * The words of all loaded stories. It holds nothing that cannot be made again from the files. Safe for many threads.
 */
public interface SearchIndex extends AutoCloseable {

    /** The next number in the order in which stories come in, see {@link Order#ADDED}. Each is given once. */
    long nextPlace();

    /**
     * Adds a story, in the place of any with the same identity. Found after the next {@link #refresh()}.
     *
     * @param place from {@link #nextPlace()}; threads that add at the same time do not disturb the order of those who took their places
     */
    void add(Article article, long place) throws IOException;

    /** Adds a story as the next one. */
    default void add(Article article) throws IOException {
        add(article, nextPlace());
    }

    /** Whether a story with this identity was added; those not yet refreshed count. */
    boolean contains(String id) throws IOException;

    /** Takes out the story of this identity. It counts as contained until the next {@link #refresh()}. */
    void remove(String id) throws IOException;

    /** Takes stories out: those whose path is this one or lies below it. */
    void removeUnder(String path) throws IOException;

    /** Makes what was added or removed visible to searches. */
    void refresh() throws IOException;

    /** Writes everything to disk, so that it is there after a crash; includes {@link #refresh()}. */
    void commit() throws IOException;

    /** How many stories a search sees. */
    int size() throws IOException;

    /**
     * The folders and archives with stories that lie directly in a folder or an archive, in the order of their names. A thread that is
     * interrupted gives up with an {@link java.io.InterruptedIOException}.
     */
    List<Folder> folders(String path) throws IOException;

    /** Whether {@link #folders} has any; known sooner. */
    boolean holdsFolders(String path) throws IOException;

    /** Finds the hits and counts them. */
    Hits search(Query query, Scope scope, Order order) throws IOException;

    /** The story of this identity as a row without highlights, or null. */
    Hit find(String id) throws IOException;

    /** The stories most like this one, most alike first, without it; none where it is not there. */
    List<Hit> similar(String id, Scope scope, int most) throws IOException;

    /** Words of the library that the unfinished last word of a query may become, those of most stories first. */
    List<Completion> completions(Query query, int most) throws IOException;

    /** The places in an article that the query matched, in reading order; what the search found by is what lights up. */
    List<Match> matches(Query query, Article article);

    @Override
    void close() throws IOException;
}

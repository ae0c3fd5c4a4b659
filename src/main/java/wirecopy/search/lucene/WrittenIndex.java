package wirecopy.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.Directory;

import wirecopy.search.BrokenIndex;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/**
 * An index as it was last written, for searching alone: a fixed picture, which another program that has the index open may go on from
 * meanwhile. Takes no lock and writes nothing.
 */
public final class WrittenIndex implements AutoCloseable {

    private final Directory directory;
    private final DirectoryReader reader;
    private final Searching searching = new Searching(new Cores());

    private WrittenIndex(Directory directory, DirectoryReader reader) {
        this.directory = directory;
        this.reader = reader;
    }

    /** @throws wirecopy.search.BrokenIndex where there is none in the folder, or a damaged one, or one of another layout */
    public static WrittenIndex open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BrokenIndex("there is no search index: " + folder, null);
        }
        Directory directory = IndexFolder.directory(folder);
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            try {
                IndexFolder.requireLayout(reader.getIndexCommit().getUserData());
                return new WrittenIndex(directory, reader);
            } catch (IOException | RuntimeException unfit) {
                reader.close();
                throw unfit;
            }
        } catch (IOException | RuntimeException failed) {
            directory.close();
            IndexFolder.requireWhole(folder, failed);
            throw failed;
        }
    }

    /** As {@link wirecopy.search.SearchIndex#search}. */
    public Hits search(Query query, Scope scope, Order order) throws IOException {
        reader.incRef();
        return searching.search(reader, query, scope, order);
    }

    /** As {@link wirecopy.search.SearchIndex#find}. */
    public Hit find(String id) throws IOException {
        return find(reader, id);
    }

    static Hit find(IndexReader reader, String id) throws IOException {
        int document = Identities.document(reader, id);
        return document < 0 ? null : Excerpt.row(StoredStory.of(reader.storedFields().document(document)), new Finder(Query.parse("")));
    }

    @Override
    public void close() throws IOException {
        try (directory; reader) {
            searching.close();
        }
    }
}

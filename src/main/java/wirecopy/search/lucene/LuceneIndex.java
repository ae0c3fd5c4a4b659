package wirecopy.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;

import wirecopy.article.Article;
import wirecopy.search.Completion;
import wirecopy.search.Folder;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Match;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;
import wirecopy.search.SearchIndex;

/**
 * A search index kept by Lucene in a folder of its own. A thread that searches may be interrupted, the search then ends with an
 * {@link java.io.InterruptedIOException}; a thread that adds, removes, refreshes or commits must not be.
 */
public final class LuceneIndex implements SearchIndex {

    private static final int LOCKS = 64;

    private final IndexFolder folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final AtomicLong added;
    /** Identity to path of the stories that searches do not see yet. */
    private final Map<String, String> waiting = new ConcurrentHashMap<>();
    private final Searching searching;
    private final Object[] locks = new Object[LOCKS];

    private LuceneIndex(IndexFolder folder, Cores cores) throws IOException {
        this.folder = folder;
        this.searching = new Searching(cores);
        this.writer = folder.writer();
        this.searchers = new SearcherManager(writer, null);
        this.added = new AtomicLong(folder.added());
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
    }

    /**
     * Opens the index in a folder, or begins an empty one there.
     *
     * @param maker what makes articles of files, with its version: other rules make other articles, so that an index of them must be
     *              made again
     * @throws wirecopy.search.BrokenIndex where the folder has an index that is damaged, of another layout or by another maker
     * @throws wirecopy.search.IndexInUse  where another running program has it open
     */
    public static LuceneIndex open(Path folder, String maker) throws IOException {
        return open(folder, maker, new Cores());
    }

    /** @param cores those that share the work of a search; closed with the index */
    static LuceneIndex open(Path folder, String maker, Cores cores) throws IOException {
        IndexFolder opened = IndexFolder.open(folder, maker);
        try {
            return new LuceneIndex(opened, cores);
        } catch (IOException | RuntimeException notOpened) {
            opened.close();
            throw notOpened;
        }
    }

    @Override
    public long nextPlace() {
        return added.getAndIncrement();
    }

    @Override
    public void add(Article article, long place) throws IOException {
        String id = article.id();
        Document document = StoryDocument.of(article, place);
        synchronized (locks[Math.floorMod(id.hashCode(), LOCKS)]) {
            if (contains(id)) {
                writer.updateDocument(new Term(Names.ID, id), document);
            } else {
                writer.addDocument(document);
            }
            waiting.put(id, article.source().path());
        }
    }

    @Override
    public boolean contains(String id) throws IOException {
        return waiting.containsKey(id) || inSearcher(searcher -> Identities.document(searcher.getIndexReader(), id) >= 0);
    }

    @Override
    public void remove(String id) throws IOException {
        writer.deleteDocuments(new Term(Names.ID, id));
        waiting.remove(id);
    }

    @Override
    public void removeUnder(String path) throws IOException {
        String place = Places.term(path);
        writer.deleteDocuments(new Term(Names.UNDER, place));
        waiting.values().removeIf(story -> Places.upFrom(story).contains(place));
        refresh(); // so that contains() knows at once
    }

    @Override
    public void refresh() throws IOException {
        Map<String, String> seen = Map.copyOf(waiting);
        searchers.maybeRefreshBlocking();
        seen.forEach(waiting::remove);
    }

    @Override
    public void commit() throws IOException {
        folder.commit(added.get());
        refresh();
        folder.requireMerged();
    }

    @Override
    public int size() throws IOException {
        return inSearcher(searcher -> searcher.getIndexReader().numDocs());
    }

    @Override
    public List<Folder> folders(String path) throws IOException {
        return inSearcher(searcher -> new Folders(searcher.getIndexReader(), path).all());
    }

    @Override
    public boolean holdsFolders(String path) throws IOException {
        return inSearcher(searcher -> new Folders(searcher.getIndexReader(), path).isAny());
    }

    @Override
    public Hits search(Query query, Scope scope, Order order) throws IOException {
        return searching.search(heldReader(), query, scope, order);
    }

    private IndexReader heldReader() throws IOException {
        return inSearcher(searcher -> {
            searcher.getIndexReader().incRef();
            return searcher.getIndexReader();
        });
    }

    @Override
    public Hit find(String id) throws IOException {
        return inSearcher(searcher -> WrittenIndex.find(searcher.getIndexReader(), id));
    }

    @Override
    public List<Hit> similar(String id, Scope scope, int most) throws IOException {
        return inSearcher(held -> searching.cores().search(held.getIndexReader(), searcher ->
                new Similar(searcher, searching.lookup(searcher.getIndexReader(), scope)).to(id, most)));
    }

    @Override
    public List<Completion> completions(Query query, int most) throws IOException {
        return inSearcher(searcher -> new Completions(searcher.getIndexReader()).of(query, most));
    }

    @Override
    public List<Match> matches(Query query, Article article) {
        List<StoredStory.Paragraph> blocks = article.blocks().stream().map(block -> new StoredStory.Paragraph(block.kind(), block.text())).toList();
        return new Finder(query).matches(blocks);
    }

    /** Keeps what is committed and added so far. */
    @Override
    public void close() throws IOException {
        try (folder; searchers; searching) {
            if (writer.isOpen()) {
                folder.commit(added.get());
            }
        }
    }

    private interface Asking<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private <T> T inSearcher(Asking<T> asking) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return asking.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }
}

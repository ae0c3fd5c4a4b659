package wirecopy.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import wirecopy.article.Article;
import wirecopy.format.Reading;
import wirecopy.format.Refused;
import wirecopy.format.StoryReader;
import wirecopy.parse.ArticleParser;
import wirecopy.search.SearchIndex;
import wirecopy.search.lucene.LuceneIndex;
import wirecopy.store.SeenFiles;
import wirecopy.store.Store;
import wirecopy.store.StoreFault;

/**
 * The loaded stories: the way in for files, and the way to them for the windows. Every method may touch the disk, so none
 * belongs on the thread that draws. Safe for many threads.
 */
public final class Library implements AutoCloseable {

    /** Remembered while an import runs; found at the start, it tells that the import was cut off. */
    static final String UNFINISHED = "unfinished-import";
    private static final String FORGETTING = "forgetting";

    private final Path folder;
    private final FolderLock lock;
    private final Store store;
    private final SearchIndex index;
    private final StoryReader reader;
    private final SeenFiles seen;
    private final Shelf shelf;
    private final Stock stock;
    private final ReadWriteLock forgetting = new ReentrantReadWriteLock();
    private final Progress whileOpen = new Progress() {
        @Override
        public void at(int done, int found, String path) {
        }

        @Override
        public boolean cancelled() {
            return closing;
        }
    };
    private int running;
    private volatile boolean closing;
    private volatile Watch watch;
    private volatile boolean needsHealing;

    private Library(Path folder, FolderLock lock, Store store, SeenFiles seen, IndexFolder opened, StoryReader reader) {
        this.folder = folder;
        this.reader = reader;
        this.lock = lock;
        this.store = store;
        this.seen = seen;
        this.index = opened.index();
        this.shelf = new Shelf(index, store, reader);
        this.stock = new Stock(reader, index, store, seen, shelf);
        this.needsHealing = !store.loaded().isEmpty() && (opened.fresh() || store.remembered(UNFINISHED).isPresent());
    }

    /**
     * Opens the library kept in a folder, or begins an empty one there. An index that is missing or broken begins empty too, and
     * {@link #heal} fills it again. What the user should be told about the opening says {@link Store#notice()}.
     *
     * @param folder the program's data folder; created where missing
     * @throws LibraryInUse where another program has it open
     */
    public static Library open(Path folder) throws IOException {
        return open(folder, ArticleParser.standard());
    }

    /** As {@link #open(Path)}. An index that was made by other rules, or with other cues of the user, is made anew. */
    public static Library open(Path folder, ArticleParser parser) throws IOException {
        return open(folder, new StoryReader(parser));
    }

    /** As above, with what else the reader knows of the user's own. */
    public static Library open(Path folder, StoryReader reader) throws IOException {
        return open(folder, reader, index -> LuceneIndex.open(index, reader.rules()));
    }

    static Library open(Path folder, IndexFolder.Opener opener) throws IOException {
        return open(folder, new StoryReader(ArticleParser.standard()), opener);
    }

    private static Library open(Path folder, StoryReader reader, IndexFolder.Opener opener) throws IOException {
        FolderLock lock = FolderLock.take(folder);
        Deque<AutoCloseable> opened = new ArrayDeque<>(List.of(lock));
        try {
            Store store = Store.open(folder.resolve("library.db"));
            opened.push(store);
            SeenFiles seen = SeenFiles.open(folder.resolve("files.db"));
            opened.push(seen);
            IndexFolder index = IndexFolder.open(folder.resolve("index"), opener, () -> {
                store.remember(UNFINISHED, "yes");
                seen.clear();
            });
            opened.push(index.index());
            Library library = new Library(folder, lock, store, seen, index, reader);
            library.finishForgetting();
            return library;
        } catch (IOException | RuntimeException e) {
            for (AutoCloseable one : opened) {
                closeAfter(e, one);
            }
            throw e;
        }
    }

    private static void closeAfter(Exception e, AutoCloseable one) {
        try {
            one.close();
        } catch (Exception also) {
            e.addSuppressed(also);
        }
    }

    /**
     * Loads files, folders (with all in them) and archives. Stories show up in searches while the rest still loads. Nothing that
     * is wrong with an input ends it: each has its row in the receipt. What the paths are is remembered first, so that an import cut
     * off by a crash is taken up by {@link #heal}.
     *
     * @throws StoreFault  where the disk is full; what is in by then stays in, as in any other case
     * @throws IOException where the index cannot be written
     */
    public Receipt add(List<Path> paths, Progress progress) throws IOException {
        Set<Path> known = Set.copyOf(store.loaded());
        Set<Path> all = new LinkedHashSet<>();
        for (Path path : paths) {
            all.add(path.toAbsolutePath().normalize());
        }
        all.forEach(store::addLoaded);
        Watch running = watch;
        if (running != null) {
            all.forEach(running::add);
        }
        Receipt receipt = load(all, progress, true);
        for (Path path : all) {
            if (!known.contains(path) && !Files.isDirectory(path) && !receipt.hasStoryUnder(path.toString())) {
                store.removeLoaded(path);
            }
        }
        return receipt;
    }

    private Receipt load(Collection<Path> paths, Progress progress, boolean everything) throws IOException {
        begin();
        try {
            Import one = new Import(stock, progress, everything);
            Receipt receipt;
            forgetting.readLock().lock();
            try {
                receipt = one.run(paths);
            } finally {
                forgetting.readLock().unlock();
            }
            if (one.leavesSomething()) {
                alone(one::clearAway);
            }
            return receipt;
        } catch (IOException | RuntimeException e) {
            needsHealing = true;
            if (DiskFull.isBehind(e, folder)) {
                throw StoreFault.diskFull(e);
            }
            throw e;
        } finally {
            end();
        }
    }

    interface Work {
        void run() throws IOException;
    }

    /** Takes stories out while no import runs: one that found a story here could not know that it goes. */
    private void alone(Work work) throws IOException {
        forgetting.writeLock().lock();
        try {
            work.run();
        } finally {
            forgetting.writeLock().unlock();
        }
    }

    private synchronized void begin() {
        running++;
        store.remember(UNFINISHED, "yes");
    }

    private synchronized void end() {
        running--;
        forgetUnfinished();
    }

    private synchronized void healed() {
        needsHealing = false;
        forgetUnfinished();
    }

    /** Only the last of several imports may, and none while there is something to heal. */
    private void forgetUnfinished() {
        if (running == 0 && !needsHealing) {
            store.remember(UNFINISHED, null);
        }
    }

    /**
     * Follows what happens to loaded files and folders from now on until the library is closed: new, changed, moved and deleted ones,
     * at first all that happened since the last time. To be called once, after {@link #heal} where that is due.
     */
    public synchronized void watch(Watching watching) {
        if (watch != null) {
            throw new IllegalStateException("already watching");
        }
        watch = new Watch(new Following(stock, new Following.Loader() {
            @Override
            public Receipt load(Set<Path> paths) throws IOException {
                return Library.this.load(paths, whileOpen, false);
            }

            @Override
            public void alone(Work work) throws IOException {
                Library.this.alone(work);
            }
        }), store.loaded(), watching);
    }

    /** Whether the index has to be filled again from the loaded files. */
    public boolean needsHealing() {
        return needsHealing;
    }

    /** Fills the index again from all that is loaded. Cancelled, it is due again at the next start. */
    public Receipt heal(Progress progress) throws IOException {
        Strays.note(stock);
        Receipt receipt = load(store.loaded(), progress, false);
        if (!receipt.cancelled()) {
            healed();
        }
        return receipt;
    }

    /**
     * Takes a loaded file, folder or archive out of the library; the files themselves stay untouched. Stories that something else
     * loaded holds too stay in. Waits for running imports to end.
     */
    public void forget(Path loaded) throws IOException {
        Path path = loaded.toAbsolutePath().normalize();
        alone(() -> {
            store.remember(FORGETTING, path.toString());
            store.removeLoaded(path);
            Collection<Path> others = store.loaded();
            if (others.stream().noneMatch(path::startsWith)) {
                seen.forgetUnder(path.toString());
                shelf.takeOutUnder(path.toString());
                List<Path> below = others.stream().filter(other -> other.startsWith(path)).toList();
                new Import(stock, Progress.SILENT, true).run(below);
            }
            store.remember(FORGETTING, null);
        });
    }

    /** Takes one story out of the library, whose file cannot be read any more; where a copy of it can be, that stays in. */
    public void forgetStory(String id) throws IOException {
        String path = shelf.pathOf(id);
        if (path != null) {
            alone(() -> shelf.takeOut(List.of(id), path::equals));
        }
    }

    private void finishForgetting() throws IOException {
        Optional<String> path = store.remembered(FORGETTING);
        if (path.isPresent()) {
            forget(Path.of(path.get()));
        }
    }

    /** What the user loaded, in the order of loading. */
    public List<Loaded> loaded() throws IOException {
        List<Loaded> all = new ArrayList<>();
        for (Path path : store.loaded()) {
            all.add(new Loaded(path, shelf.countUnder(path.toString())));
        }
        return all;
    }

    /**
     * Reads a story anew from its file, or from another copy of it where that is gone. A file that changed since it was loaded
     * gives its new text, with a warning.
     */
    public Article read(String id) throws Unreadable, IOException {
        return new StoryFile(id, shelf.pathOf(id)).read(reader, store);
    }

    /** Reads one file at once, whether or not it is in the library, and without loading it. */
    public static Article readFile(Path file, StoryReader reader) throws Unreadable {
        return switch (reader.open(file.toAbsolutePath().normalize().toString())) {
            case Reading.Story(Article article) -> article;
            case Refused refused -> throw Unreadable.of(refused);
        };
    }

    /** The identity of the loaded story at exactly this path, see {@link wirecopy.article.Source#path()}, or null. */
    public String idAt(String path) throws IOException {
        return shelf.idAt(path);
    }

    /** What can be searched. Imports feed it; the windows only ask. */
    public SearchIndex index() {
        return index;
    }

    /** What the user did: read, starred, places. */
    public Store store() {
        return store;
    }

    @Override
    public void close() throws IOException {
        closing = true;
        if (watch != null) {
            watch.close();
        }
        try (lock; store; seen) {
            index.close();
        }
    }
}

package wirecopy.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;

import wirecopy.search.BrokenIndex;
import wirecopy.search.IndexInUse;

/** The folder that an index lies in: opens it, tells whether it is fit for use, writes it for good. */
final class IndexFolder implements AutoCloseable {

    /** Held here because loggers that nobody holds forget their level. Lucene's hints are for developers, not for users. */
    private static final Logger LUCENE_LOG = Logger.getLogger("org.apache.lucene");

    /** Any query that can be typed stays far below this. */
    private static final int MOST_CLAUSES = 100_000;

    static {
        LUCENE_LOG.setLevel(Level.SEVERE);
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private static final double MEMORY_IN_MB = 48;
    private static final String LAYOUT = "layout";
    private static final String MAKER = "maker";
    private static final String ADDED = "added";

    private final Directory directory;
    private final IndexWriter writer;
    private final Merges merges = new Merges();
    private final String maker;
    private final long added;

    private IndexFolder(Directory directory, String maker) throws IOException {
        this.directory = directory;
        this.maker = maker;
        this.added = DirectoryReader.indexExists(directory) ? checked(SegmentInfos.readLatestCommit(directory).getUserData(), maker) : 0;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(StoryAnalyzer.forStories())
                .setCodec(new CompletingCodec())
                .setMergeScheduler(merges)
                .setRAMBufferSizeMB(MEMORY_IN_MB)
                .setCommitOnClose(false));
    }

    /** @param maker what the stories were made by; an index of stories made otherwise counts as broken */
    static IndexFolder open(Path folder, String maker) throws IOException {
        Files.createDirectories(folder);
        Directory directory = directory(folder);
        try {
            return new IndexFolder(directory, maker);
        } catch (LockObtainFailedException locked) {
            directory.close();
            throw new IndexInUse("the search index is open in another program: " + folder, locked);
        } catch (IOException | RuntimeException failed) {
            directory.close();
            requireWhole(folder, failed);
            throw failed;
        }
    }

    /** Every way to an index leads through here, so that Lucene is set up before it does anything. */
    static Directory directory(Path folder) throws IOException {
        return new MMapDirectory(folder);
    }

    /** @throws BrokenIndex where this is what a damaged index ends in, or one of another program */
    static void requireWhole(Path folder, Exception fault) throws BrokenIndex {
        switch (fault) {
            case CorruptIndexException _, IndexFormatTooOldException _, IndexFormatTooNewException _, NoSuchFileException _,
                 FileNotFoundException _, EOFException _, IllegalArgumentException _, IllegalStateException _ ->
                throw new BrokenIndex("the search index cannot be used: " + folder, fault);
            default -> {
            }
        }
    }

    static void requireLayout(Map<String, String> kept) throws IOException {
        if (!Names.LAYOUT.equals(kept.get(LAYOUT))) {
            throw new IndexNotFoundException("an index of another layout: " + kept.get(LAYOUT));
        }
    }

    private static long checked(Map<String, String> kept, String maker) throws IOException {
        requireLayout(kept);
        if (!maker.equals(kept.get(MAKER))) {
            throw new IndexNotFoundException("an index of stories made by " + kept.get(MAKER));
        }
        return Long.parseLong(kept.get(ADDED));
    }

    IndexWriter writer() {
        return writer;
    }

    /** How many stories were ever added by the time of the last commit. */
    long added() {
        return added;
    }

    void commit(long added) throws IOException {
        Map<String, String> kept = new HashMap<>();
        kept.put(LAYOUT, Names.LAYOUT);
        kept.put(MAKER, maker);
        kept.put(ADDED, Long.toString(added));
        writer.setLiveCommitData(kept.entrySet());
        writer.commit();
    }

    /** Throws what kept parts of the index from being joined lately, for want of room perhaps. */
    void requireMerged() throws IOException {
        merges.rethrow();
    }

    /** Lets go of the folder; what was not committed is gone. Merges under way are not waited for. */
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.rollback();
        }
    }
}

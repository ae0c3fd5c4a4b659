package wirecopy.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;

import wirecopy.search.BrokenIndex;
import wirecopy.search.IndexInUse;

/** The folder that an index lies in: opens it, tells whether it is fit for use, writes it for good. */
final class IndexFolder implements AutoCloseable {

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
        Directory directory = new MMapDirectory(folder);
        try {
            return new IndexFolder(directory, maker);
        } catch (LockObtainFailedException locked) {
            directory.close();
            throw new IndexInUse("the search index is open in another program: " + folder, locked);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException | NoSuchFileException
                 | FileNotFoundException | EOFException | IllegalArgumentException | IllegalStateException broken) {
            directory.close();
            throw new BrokenIndex("the search index cannot be used: " + folder, broken);
        } catch (IOException | RuntimeException failed) {
            directory.close();
            throw failed;
        }
    }

    private static long checked(Map<String, String> kept, String maker) throws IOException {
        if (!Names.LAYOUT.equals(kept.get(LAYOUT))) {
            throw new IndexNotFoundException("an index of another layout: " + kept.get(LAYOUT));
        }
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

package wirecopy.search.lucene;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TaskExecutor;
import org.apache.lucene.util.ThreadInterruptedException;

/** Shares the work of one search among the processor's cores. It is given up where the thread that asked is interrupted. */
final class Cores implements AutoCloseable {

    /** Of so many documents, no part is worth the time of another thread. */
    private static final int FEW = 25_000;

    private final int cores;
    private final int few;
    private final ExecutorService others;
    private final TaskExecutor tasks;

    Cores() {
        this(Runtime.getRuntime().availableProcessors(), FEW);
    }

    /** @param few documents that are searched by one core alone */
    Cores(int cores, int few) {
        this.cores = cores;
        this.few = few;
        int more = Math.max(1, cores - 1); // the thread that asks works as well, and alone once this is closed
        this.others = new ThreadPoolExecutor(more, more, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Cores::thread,
                new ThreadPoolExecutor.DiscardPolicy());
        this.tasks = new TaskExecutor(others);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "search");
        thread.setDaemon(true);
        return thread;
    }

    /** Something asked of an index. */
    interface Search<T> {
        T by(IndexSearcher searcher) throws IOException;
    }

    /** Something to be done, and the thread that it is done for. */
    interface Task<F, T> {
        T of(F from, Thread asking) throws IOException;
    }

    /** Searches a picture of the index, a large one in several parts at the same time. */
    <T> T search(IndexReader reader, Search<T> search) throws IOException {
        Thread asking = Thread.currentThread();
        IndexSearcher searcher = new IndexSearcher(reader, others) {
            @Override
            protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
                return slices(leaves, Math.max(few, Math.ceilDiv(reader.maxDoc(), cores)), Integer.MAX_VALUE, true);
            }
        };
        searcher.setTimeout(asking::isInterrupted);
        return unlessInterrupted(() -> {
            T found = search.by(searcher);
            if (searcher.timedOut()) {
                throw givenUp();
            }
            return found;
        });
    }

    /** Does the same with each, side by side. */
    <F, T> List<T> each(List<F> all, Task<F, T> task) throws IOException {
        Thread asking = Thread.currentThread();
        List<Callable<T>> calls = new ArrayList<>();
        for (F one : all) {
            calls.add(() -> task.of(one, asking));
        }
        return calls.isEmpty() ? List.of() : unlessInterrupted(() -> tasks.invokeAll(calls));
    }

    private interface Asking<T> {
        T ask() throws IOException;
    }

    private static <T> T unlessInterrupted(Asking<T> asking) throws IOException {
        try {
            return asking.ask();
        } catch (ThreadInterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw givenUp();
        }
    }

    static InterruptedIOException givenUp() {
        return new InterruptedIOException("the search was given up");
    }

    @Override
    public void close() {
        others.shutdown();
    }
}

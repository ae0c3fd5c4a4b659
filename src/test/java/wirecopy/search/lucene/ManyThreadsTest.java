package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

class ManyThreadsTest {

    private static final int STORIES = 600;

    @TempDir
    private Path folder;

    /** Two writers add the same stories, one thread refreshes and commits, one searches: nothing lost, nothing twice. */
    @Test
    void writeRefreshAndSearchAtOnce() throws Exception {
        try (LuceneIndex index = LuceneIndex.open(folder, "test"); ExecutorService threads = Executors.newCachedThreadPool()) {
            AtomicInteger writing = new AtomicInteger(2);
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                running.add(threads.submit(() -> addAll(index, writing)));
            }
            running.add(threads.submit(whileWriting(writing, () -> {
                index.refresh();
                index.commit();
                return 1;
            })));
            running.add(threads.submit(whileWriting(writing, () -> search(index))));
            for (Future<Integer> thread : running) {
                assertTrue(thread.get() > 0);
            }
            index.refresh();

            assertEquals(STORIES, index.size());
            assertEquals(STORIES, search(index));
        }
    }

    private static int addAll(LuceneIndex index, AtomicInteger writing) throws IOException {
        try {
            for (int i = 0; i < STORIES; i++) {
                String id = Integer.toString(i);
                index.add(Story.of(id, "Headline " + i, "Common text of story " + i));
                assertTrue(index.contains(id), id);
            }
            return STORIES;
        } finally {
            writing.decrementAndGet();
        }
    }

    private static Callable<Integer> whileWriting(AtomicInteger writing, Callable<Integer> work) {
        return () -> {
            int done = 0;
            do {
                work.call();
                done++;
            } while (writing.get() > 0);
            return done;
        };
    }

    private static int search(LuceneIndex index) throws IOException {
        try (Hits hits = index.search(Query.parse("common sto"), Scope.ALL, Order.ADDED)) {
            List<Hit> rows = hits.rows(0, hits.size());
            Set<String> ids = new HashSet<>(rows.stream().map(Hit::id).toList());
            assertEquals(hits.size(), ids.size(), "each story once");
            return ids.size();
        }
    }

    @Test
    void aSearchEndsWhereItsThreadIsInterrupted() throws Exception {
        try (LuceneIndex index = LuceneIndex.open(folder, "test")) {
            index.add(Story.of("a", "Headline", "text"));
            index.refresh();
            Thread.currentThread().interrupt();

            assertThrows(InterruptedIOException.class, () -> index.search(Query.parse("text"), Scope.ALL, Order.RELEVANCE));

            assertTrue(Thread.interrupted());
            assertEquals(1, index.size());
            index.add(Story.of("b", "Headline", "text"));
            index.commit();
            assertEquals(2, index.size());
        }
    }
}

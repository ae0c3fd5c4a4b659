package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/** The first hits are there before all are counted; the identities of all are told without their rows. */
class CountTest {

    private static final int STORIES = 3_000;

    @TempDir
    private Path folder;
    private LuceneIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = LuceneIndex.open(folder, "test");
        for (int i = 0; i < STORIES; i++) {
            index.add(Story.of("s" + i, "Rivers", "The river rose " + i + " feet."));
        }
        index.remove("s7");
        index.refresh();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void firstRowsThenTheCount() throws IOException {
        for (Order order : Order.values()) {
            try (Hits hits = index.begin(Query.parse("\"river rose\""), Scope.ALL, order)) {
                assertEquals(20, hits.rows(0, 20).size());
                assertTrue(hits.size() >= 200, order + ": " + hits.size());

                hits.count();

                assertTrue(hits.isCounted());
                assertEquals(STORIES - 1, hits.size());
                assertEquals(STORIES - 1, hits.rows(0, STORIES).size());
            }
        }
    }

    @Test
    void hitsThatAreNotCountedSaySo() throws IOException {
        try (Hits hits = index.begin(Query.parse("river"), Scope.ALL, Order.RELEVANCE)) {
            assertFalse(hits.isCounted());
        }
        try (Hits hits = index.begin(Query.parse("2999 "), Scope.ALL, Order.RELEVANCE)) {
            assertTrue(hits.isCounted(), "few are counted while they are found");
            assertEquals(1, hits.size());
        }
    }

    @Test
    void aSearchIsCounted() throws IOException {
        try (Hits hits = index.search(Query.parse("river"), Scope.ALL, Order.RELEVANCE)) {
            assertTrue(hits.isCounted());
            assertEquals(STORIES - 1, hits.size());
        }
    }

    @Test
    void countingThatIsInterruptedGivesUp() throws IOException {
        try (Hits hits = index.begin(Query.parse("\"river rose\""), Scope.ALL, Order.RELEVANCE)) {
            Thread.currentThread().interrupt();
            assertThrows(UncheckedIOException.class, hits::count);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void allIdentitiesButThoseTakenOut() throws IOException {
        try (Hits hits = index.search(Query.parse("river"), Scope.ALL, Order.RELEVANCE)) {
            List<String> ids = hits.ids();
            assertEquals(STORIES - 1, ids.size());
            assertEquals(STORIES - 1, Set.copyOf(ids).size());
            assertFalse(ids.contains("s7"));
        }
        try (Hits hits = index.search(Query.parse("\"rose 12\" OR \"rose 13\""), Scope.ALL, Order.RELEVANCE)) {
            assertEquals(Set.of("s12", "s13"), Set.copyOf(hits.ids()));
        }
        try (Hits hits = index.search(Query.parse("nothing"), Scope.ALL, Order.RELEVANCE)) {
            assertEquals(List.of(), hits.ids());
        }
    }
}

package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/** Hits are counted, and the places in them; the identities of all are told without their rows. */
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
    void allAreCounted() throws IOException {
        for (Order order : Order.values()) {
            for (String typed : List.of("river", "\"river rose\"")) {
                try (Hits hits = index.search(Query.parse(typed), Scope.ALL, order)) {
                    assertEquals(20, hits.rows(0, 20).size());
                    assertEquals(STORIES - 1, hits.size(), typed + " " + order);
                    assertEquals(STORIES - 1, hits.rows(0, STORIES).size());
                }
            }
        }
    }

    @Test
    void aSearchThatIsInterruptedGivesUp() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(InterruptedIOException.class, () -> index.search(Query.parse("\"river rose\""), Scope.ALL, Order.ADDED).close());
        } finally {
            Thread.interrupted();
        }
    }

    /** What is counted is what lights up, a phrase as one place. */
    @Test
    void placesInTheStoriesFound() throws IOException {
        index.add(Story.of("a", "Ferry sinks", "A ferry, the ferry boat.", "Ferries rose 12 feet."));
        index.add(Story.of("b", "Harbour", "No ferry rose 12 feet, said the ferry boat’s owner."));
        index.refresh();

        assertEquals(OptionalInt.of(6), places("ferry "));
        assertEquals(OptionalInt.of(2), places("\"ferry boat\""));
        assertEquals(OptionalInt.of(8), places("ferry \"rose 12\""));
        assertEquals(OptionalInt.of(1), places("headline:ferry "));
        assertEquals(OptionalInt.empty(), places("before:2001 "), "nothing lights up");
        assertEquals(OptionalInt.of(0), places("folder:news -river "), "nothing lights up either");
        assertEquals(OptionalInt.empty(), places("river "), "too many stories to read");
    }

    private OptionalInt places(String typed) throws IOException {
        try (Hits hits = index.search(Query.parse(typed), Scope.ALL, Order.RELEVANCE)) {
            return hits.places();
        }
    }

    @Test
    void closedHitsCountNoPlaces() throws IOException {
        Hits hits = index.search(Query.parse("2999 "), Scope.ALL, Order.RELEVANCE);
        assertEquals(OptionalInt.of(1), hits.places());
        hits.close();

        assertEquals(OptionalInt.empty(), hits.places());
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

package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.search.Facet;
import wirecopy.search.FacetCount;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/** Several cores that share a search find what one finds by itself. */
class CoresTest {

    private static final int STORIES = 600;
    private static final List<String> NAMES = List.of("Ana Lee", "ANA LEE", "José Díaz", "Bo", "Bo Xi", "O’Brien", "Mari Ito", "Nora Quist");

    @TempDir
    private static Path folder;
    private static LuceneIndex index;
    private static int saying;

    @BeforeAll
    static void fill() throws IOException {
        Random random = new Random(7);
        index = LuceneIndex.open(folder, "test", new Cores(4, 20));
        for (int i = 0; i < STORIES; i++) {
            int said = random.nextInt(3);
            saying += said > 0 && i != 11 ? 1 : 0;
            index.add(Story.of("s" + i).headline("River " + random.nextInt(90)).published(2_000 + random.nextInt(9) + "-05-01")
                    .at("/n/" + i % 350 + "/" + i + ".txt").byline(NAMES.get(random.nextInt(NAMES.size())), random.nextInt(3) == 0 ? "Reuters" : "Agency " + random.nextInt(300))
                    .dateline("Town " + random.nextInt(250), null)
                    .body("said on Monday ".repeat(said) + "water " + i).article());
            if (i % 170 == 0) {
                index.refresh();
            }
        }
        index.remove("s11");
        index.refresh();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void findAndCountAll() throws IOException {
        Map<String, Integer> expected = Map.of("\"said on monday\" ", saying, "riv", STORIES - 1, "-said ", STORIES - 1 - saying, "is:starred", 0);
        for (String typed : expected.keySet()) {
            try (Hits hits = index.search(Query.parse(typed), Scope.ALL, Order.RELEVANCE)) {
                assertEquals(expected.get(typed), hits.size(), typed);
                assertEquals(expected.get(typed), hits.ids().size(), typed);
                assertEquals(expected.get(typed), Set.copyOf(hits.ids()).size(), "each once");
            }
        }
    }

    @Test
    void keepTheOrder() throws IOException {
        for (Order order : Order.values()) {
            try (Hits hits = index.search(Query.parse("water"), Scope.ALL, order)) {
                List<String> first = hits.rows(0, 200).stream().map(Hit::id).toList();
                List<String> all = hits.rows(0, STORIES).stream().map(Hit::id).toList();

                assertEquals(STORIES - 1, Set.copyOf(all).size(), order::toString);
                assertEquals(first, all.subList(0, 200), order::toString);
                if (order == Order.ADDED) {
                    assertEquals(all.stream().sorted((a, b) -> number(a) - number(b)).toList(), all);
                }
            }
        }
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 1_000})
    void countEachFacet(int most) throws IOException {
        for (Facet facet : Facet.values()) {
            try (Hits hits = index.search(Query.parse("said "), Scope.ALL, Order.ADDED)) {
                List<FacetCount> all = hits.facets(facet, 10_000);
                assertEquals(all.subList(0, Math.min(most, all.size())), hits.facets(facet, most), facet::toString);
                assertTrue(facet == Facet.OUTLET ? all.isEmpty() : all.size() > 5, facet::toString); // these stories tell no outlet
                for (FacetCount count : all.subList(0, Math.min(5, all.size()))) {
                    try (Hits narrowed = index.search(Query.parse("said ").narrowedTo(facet, count.value()), Scope.ALL, Order.ADDED)) {
                        assertEquals(narrowed.size(), count.count(), count.value());
                    }
                }
            }
        }
    }

    @Test
    void giveUpTogether() throws IOException {
        try (Hits hits = index.search(Query.parse("water"), Scope.ALL, Order.NEWEST)) {
            Thread.currentThread().interrupt();

            UncheckedIOException givenUp = assertThrows(UncheckedIOException.class, hits::ids);

            assertInstanceOf(InterruptedIOException.class, givenUp.getCause());
            assertTrue(Thread.interrupted(), "the thread still knows");
        }
    }

    @Test
    void whatIsOpenGoesOnWithoutTheOthers() throws IOException {
        try (Cores closed = new Cores(4, 1)) {
            closed.close();
            assertEquals(List.of(2, 4, 6), closed.each(List.of(1, 2, 3), (one, _) -> one * 2));
        }
    }
}

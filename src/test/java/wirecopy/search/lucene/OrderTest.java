package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

class OrderTest {

    @TempDir
    private Path folder;

    @Test
    void byDayNameAndArrival() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            index.add(Story.of("1").headline("“Éclair” wins").published("2001-01-01").article());
            index.add(Story.of("2").headline("zebra").article());
            index.add(Story.of("3").headline("Apple").published("2020-05-05").article());
            index.refresh();
            index.add(Story.of("4").headline("fig").published("1850-01-01").article());
            index.add(Story.of("5").headline("apple").published("2020-05-05").article());
            index.refresh();

            assertEquals(List.of("3", "5", "1", "4", "2"), ids(index, "", Order.NEWEST));
            assertEquals(List.of("3", "5", "1", "4", "2"), ids(index, "", Order.NAME));
            assertEquals(List.of("1", "2", "3", "4", "5"), ids(index, "", Order.ADDED));
            assertEquals(List.of("1", "2", "3", "4", "5"), ids(index, "", Order.RELEVANCE), "without words, as they came in");
            assertEquals(List.of("1", "3", "5"), ids(index, "after:2000", Order.RELEVANCE));
        }
    }

    @Test
    void aMatchInTheHeadlineComesFirst() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            for (int i = 0; i < 30; i++) {
                index.add(Story.of("other" + i, "Rain in spring", "Weather as usual."));
            }
            index.add(Story.of("once", "Rain in spring", "A quake somewhere."));
            index.add(Story.of("often", "Rain in spring", "Quake, quake, quake, quake! Quake after quake after quake.",
                    "Quake quake."));
            index.add(Story.of("headline",
                    "A long and winding headline that tells of one more quake in the north of the country", "Text."));
            index.refresh();

            for (String typed : List.of("quake ", "quake", "qua", "quak*", "\"quake\"", "quak~")) {
                List<String> found = ids(index, typed, Order.RELEVANCE);
                assertEquals(3, found.size(), typed);
                assertEquals("headline", found.getFirst(), typed);
            }
            assertEquals(List.of("headline", "often", "once"), ids(index, "quake ", Order.RELEVANCE));
        }
    }

    @Test
    void theWordItselfComesBeforeLongerOnes() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            index.add(Story.of("longer", "Rain", "The Iranian team."));
            index.add(Story.of("itself", "Rain", "The team of Iran."));
            index.refresh();

            assertEquals(List.of("itself", "longer"), ids(index, "iran", Order.RELEVANCE));
        }
    }

    /** Far more hits than are put in order at once, over several parts of the index. */
    @Test
    void allHitsAreInOrderHoweverFarOneLooks() throws IOException {
        int count = 1_500;
        Random random = new Random(7);
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            for (int i = 0; i < count; i++) {
                String word = Integer.toString(random.nextInt(400), 36);
                index.add(Story.of(Integer.toString(i)).headline("Name " + word)
                        .published("20%02d-01-%02d".formatted(random.nextInt(100), 1 + random.nextInt(28)))
                        .body("common ".repeat(1 + random.nextInt(9)) + "filler ".repeat(random.nextInt(20))).article());
                if (i % 400 == 399) {
                    index.refresh();
                }
            }
            index.removeUnder("/news/777.txt");

            for (Order order : Order.values()) {
                for (String typed : List.of("common ", "comm", "")) {
                    try (Hits hits = index.search(Query.parse(typed), Scope.ALL, order)) {
                        assertEquals(count - 1, hits.size());
                        List<Hit> inParts = new ArrayList<>();
                        for (int from = 0; from < hits.size(); from += 97) {
                            inParts.addAll(hits.rows(from, from + 97));
                        }
                        assertEquals(count - 1, new HashSet<>(inParts).size(), "each story once");
                        assertOrdered(inParts, order);
                        for (int row : new int[] {0, 150, 250, count - 2}) {
                            assertEquals(row, hits.indexOf(inParts.get(row).id()));
                        }
                        assertEquals(-1, hits.indexOf("777"));
                    }
                    try (Hits hits = index.search(Query.parse(typed), Scope.ALL, order)) {
                        List<Hit> last = hits.rows(count - 2, count - 1);
                        assertEquals(count - 2, hits.indexOf(last.getFirst().id()), "the end can be looked at first");
                    }
                }
            }
        }
    }

    private static void assertOrdered(List<Hit> rows, Order order) {
        Comparator<Hit> comparator = switch (order) {
            case RELEVANCE -> (a, b) -> 0;
            case NEWEST -> Comparator.comparing(Hit::published).reversed();
            case NAME -> Comparator.comparing(hit -> hit.headline().text());
            case ADDED -> Comparator.comparing(hit -> Integer.parseInt(hit.id()));
        };
        List<Hit> sorted = new ArrayList<>(rows);
        Collections.sort(sorted, comparator);
        assertEquals(sorted, rows);
        assertTrue(order != Order.RELEVANCE || !rows.isEmpty());
    }

    private static List<String> ids(LuceneIndex index, String typed, Order order) throws IOException {
        try (Hits hits = index.search(Query.parse(typed), Scope.ALL, order)) {
            return hits.rows(0, hits.size()).stream().map(Hit::id).toList();
        }
    }
}

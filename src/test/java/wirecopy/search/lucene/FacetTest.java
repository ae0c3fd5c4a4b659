package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import wirecopy.article.Task;
import wirecopy.search.Credit;
import wirecopy.search.Facet;
import wirecopy.search.FacetCount;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

class FacetTest {

    @TempDir
    private Path folder;
    private LuceneIndex index;

    @BeforeEach
    void open() throws IOException {
        index = LuceneIndex.open(folder, "test");
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private void fill() throws IOException {
        index.add(Story.of("1").headline("Quake").published("2007-06-18").at("/news/a/1.txt").byline("Ana Muñoz", "Reuters")
                .dateline("SANTIAGO", "Reuters").body("quake").contributor("Mari Tanaka", "writer", "AP", "Tokyo").article());
        index.add(Story.of("2").headline("Quake").published("2007-12-31").at("/news/a/2.txt").byline("ANA  MUNOZ", "reuters")
                .body("quake").contributor("Ana Munoz", "writer", "AP", "Santiago").article());
        index.refresh();
        index.add(Story.of("3").headline("Flood").published("2008-01-01").at("/news/b.zip!/x/3.txt").byline("Ana Muñoz", "Reuters")
                .body("flood").contributor("Ana Lee", "editor", null, "Tokyo").article());
        index.add(Story.of("4").headline("Flood").at("4.txt").broughtOutBy("Harbor News").body("nobody").article());
        index.refresh();
    }

    @Test
    void countsTheValuesOfAllStories() throws IOException {
        fill();

        assertEquals("Ana Muñoz 3, Ana Lee 1, Mari Tanaka 1", counts("", Facet.CONTRIBUTOR, 9), "case and accents make no other person");
        assertEquals("Reuters 3, AP 2", counts("", Facet.ORGANIZATION, 9));
        assertEquals("SANTIAGO 2, Tokyo 2", counts("", Facet.PLACE, 9));
        assertEquals("2007 2, 2008 1", counts("", Facet.YEAR, 9));
        assertEquals("/news/a 2, /news/b.zip!/x 1", counts("", Facet.FOLDER, 9));
        assertEquals("Harbor News 1", counts("", Facet.OUTLET, 9));
    }

    @Test
    void theOutletThatAFileNames() throws IOException {
        fill();

        assertEquals("Harbor News 1", counts("outlet:harbor ", Facet.OUTLET, 9), "found by outlet");
        assertEquals("", counts("harbor ", Facet.OUTLET, 9), "no word of the text");
        try (Hits hits = index.search(Query.parse("outlet:harbor "), Scope.ALL, Order.ADDED)) {
            assertEquals("Harbor News", hits.rows(0, 1).getFirst().outlet());
        }
        try (Hits hits = index.search(Query.parse("quake "), Scope.ALL, Order.ADDED)) {
            assertNull(hits.rows(0, 1).getFirst().outlet());
        }
    }

    @Test
    void countsOnlyTheHits() throws IOException {
        fill();

        assertEquals("Ana Lee 1, Ana Muñoz 1", counts("flood ", Facet.CONTRIBUTOR, 9));
        assertEquals("2007 2", counts("quake ", Facet.YEAR, 9));
        assertEquals("", counts("nothing ", Facet.YEAR, 9));
        assertEquals("Ana Muñoz 3", counts("", Facet.CONTRIBUTOR, 1), "the most frequent ones");
    }

    @Test
    void storiesTakenOutCountNoMore() throws IOException {
        fill();
        index.removeUnder("/news/a/1.txt");

        assertEquals("Reuters 2, AP 1", counts("", Facet.ORGANIZATION, 9));
        assertEquals("2007 1, 2008 1", counts("", Facet.YEAR, 9));
    }

    /** What is counted is what narrowing finds, for every value of a random library of several parts. */
    @ParameterizedTest
    @EnumSource(Facet.class)
    void aCountIsTheNumberOfStoriesThatNarrowingFinds(Facet facet) throws IOException {
        Random random = new Random(5);
        List<String> names = List.of("Ana Lee", "ANA LEE", "José Díaz", "Jose Diaz", "Bo", "Bo Xi", "李明", "O’Brien");
        Map<Integer, String> years = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            String name = names.get(random.nextInt(names.size()));
            years.put(i, Integer.toString(2000 + random.nextInt(3)));
            index.add(Story.of("s" + i).headline(i % 3 == 0 ? "three" : "other").published(years.get(i) + "-05-01")
                    .at("/n/" + random.nextInt(4) + "/" + i + ".txt").byline(name, names.get(random.nextInt(names.size())))
                    .body("text").contributor(names.get(random.nextInt(names.size())), "writer", name, name).broughtOutBy(name).article());
            if (i % 50 == 0) {
                index.refresh();
            }
        }
        index.refresh();
        for (String typed : List.of("", "three ")) {
            Query query = Query.parse(typed);
            try (Hits hits = index.search(query, Scope.ALL, Order.ADDED)) {
                List<FacetCount> counts = hits.facets(facet, 100);
                assertTrue(counts.size() > 2);
                for (FacetCount count : counts) {
                    try (Hits narrowed = index.search(query.narrowedTo(facet, count.value()), Scope.ALL, Order.ADDED)) {
                        assertEquals(narrowed.size(), count.count(), count.value());
                    }
                }
                assertEquals(counts, counts.stream()
                        .sorted((a, b) -> a.count() != b.count() ? b.count() - a.count() : a.value().compareTo(b.value())).toList());
            }
        }
    }

    @Test
    void aPersonsPageGivesTaskAndPlace() throws IOException {
        fill();
        Query page = Query.parse("").narrowedTo(Facet.CONTRIBUTOR, "Ana Muñoz");

        try (Hits hits = index.search(page, Scope.ALL, Order.NEWEST)) {
            assertEquals(3, hits.size());
            assertEquals(List.of(
                    List.of(new Credit("Ana Muñoz", null, null, "Reuters", null)),
                    List.of(new Credit("ANA  MUNOZ", null, null, "reuters", null),
                            new Credit("Ana Munoz", Task.CONTRIBUTING, "writer", "AP", "Santiago")),
                    List.of(new Credit("Ana Muñoz", null, null, "Reuters", "SANTIAGO"))),
                    hits.credits("ana munoz", 0, 9));
        }
    }

    @Test
    void aSurnameCountsForThePersonThatItMeans() throws IOException {
        index.add(Story.of("a").headline("Ferry").contributor("Quist", "writer", "AP", "Oslo").linkedTo("Nora Quist").article());
        index.refresh();

        assertEquals("Nora Quist 1", counts("", Facet.CONTRIBUTOR, 9));
    }

    @Test
    void countingIsGivenUpWhereTheThreadIsInterrupted() throws IOException {
        fill();
        try (Hits hits = index.search(Query.parse(""), Scope.ALL, Order.ADDED)) {
            Thread.currentThread().interrupt();

            UncheckedIOException givenUp = assertThrows(UncheckedIOException.class, () -> hits.facets(Facet.YEAR, 9));

            assertInstanceOf(InterruptedIOException.class, givenUp.getCause());
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void closedHitsCountNothing() throws IOException {
        fill();
        Hits hits = index.search(Query.parse(""), Scope.ALL, Order.ADDED);
        hits.close();

        assertThrows(IllegalStateException.class, () -> hits.facets(Facet.YEAR, 9));
    }

    private String counts(String typed, Facet facet, int most) throws IOException {
        try (Hits hits = index.search(Query.parse(typed), Scope.ALL, Order.ADDED)) {
            return hits.facets(facet, most).stream().map(count -> count.value() + " " + count.count()).collect(Collectors.joining(", "));
        }
    }
}

package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.search.Group;
import wirecopy.search.Grouping;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

class GroupTest {

    @TempDir
    private Path folder;
    private LuceneIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = LuceneIndex.open(folder, "test");
        add("1", "B", "2024-05-02", "/news/b/1.txt");
        add("2", "A", "2024-05-03", "/news/a/2.txt");
        add("3", "D", null, "3.txt");
        index.refresh();
        add("4", "C", "2024-05-02", "/news/a/4.txt");
        add("5", "E", "1931-01-01", "/news/B/x.zip!/5.txt");
        add("6", "F", "2024-05-02", "/news/b/6.txt");
        index.refresh();
    }

    private void add(String id, String headline, String day, String path) throws IOException {
        Story story = Story.of(id).headline(headline).at(path).body("Words");
        index.add((day == null ? story : story.published(day)).article());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private static String ids(List<Hit> rows) {
        return String.join("", rows.stream().map(Hit::id).toList());
    }

    @Test
    void daysComeLatestFirstAndThoseWithoutOneLast() throws IOException {
        try (Hits hits = index.search(Query.parse(""), Scope.ALL, Order.NAME)) {
            assertEquals(List.of(new Group("2024-05-03", 1), new Group("2024-05-02", 3), new Group("1931-01-01", 1), new Group("", 1)),
                    hits.group(Grouping.DAY));
            assertEquals("214653", ids(hits.rows(0, 10)));
            assertEquals("46", ids(hits.rows(2, 4)));
            assertEquals(4, hits.indexOf("5"));
        }
    }

    @Test
    void foldersComeInTheOrderOfTheirNames() throws IOException {
        try (Hits hits = index.search(Query.parse(""), Scope.ALL, Order.NEWEST)) {
            assertEquals(List.of(new Group("", 1), new Group("/news/a", 2), new Group("/news/b", 2), new Group("/news/B/x.zip", 1)),
                    hits.group(Grouping.FOLDER));
            assertEquals("324165", ids(hits.rows(0, 10)));
        }
    }

    @Test
    void onlyHitsAreGrouped() throws IOException {
        index.remove("1");
        index.refresh();
        try (Hits hits = index.search(Query.parse("headline:C OR headline:F"), Scope.ALL, Order.ADDED)) {
            assertEquals(List.of(new Group("2024-05-02", 2)), hits.group(Grouping.DAY));
            assertEquals(-1, hits.indexOf("2"));
        }
    }
}

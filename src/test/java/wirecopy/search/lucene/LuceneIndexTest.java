package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.article.Article;
import wirecopy.search.BrokenIndex;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.IndexInUse;
import wirecopy.search.Marks;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

class LuceneIndexTest {

    @TempDir
    private Path folder;

    @Test
    void aStoryIsFoundAfterRefresh() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, "test")) {
            index.add(Story.of("a", "Quake shakes Chile", "A strong quake."));

            assertEquals(0, index.size());
            assertTrue(index.contains("a"), "those not yet refreshed count");
            assertFalse(index.contains("b"));

            index.refresh();

            assertEquals(1, index.size());
            assertTrue(index.contains("a"));
            assertEquals(List.of("a"), ids(index, "quake", Scope.ALL, Order.RELEVANCE));
        }
    }

    @Test
    void addingAgainReplaces() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, "test")) {
            index.add(Story.of("a", "First version", "text"));
            index.add(Story.of("a", "Second version", "text"));
            index.refresh();
            index.add(Story.of("a", "Third version", "text"));
            index.refresh();

            assertEquals(1, index.size());
            assertEquals(List.of(), ids(index, "first OR second ", Scope.ALL, Order.RELEVANCE));
            assertEquals(List.of("a"), ids(index, "third ", Scope.ALL, Order.RELEVANCE));
        }
    }

    @Test
    void whatIsCommittedIsThereAfterACrash() throws IOException {
        Path copy = folder.resolve("copy");
        Path live = folder.resolve("live");
        Files.createDirectories(copy);
        try (LuceneIndex index = LuceneIndex.open(live, "test")) {
            index.add(Story.of("kept", "Kept", "text"));
            index.commit();
            index.add(Story.of("lost", "Lost", "text"));
            index.refresh();
            copyOf(live, copy);
        }

        try (LuceneIndex index = LuceneIndex.open(copy, "test")) {
            assertEquals(List.of("kept"), ids(index, "", Scope.ALL, Order.ADDED));
            index.add(Story.of("next", "Next", "text"));
            index.refresh();
            assertEquals(List.of("kept", "next"), ids(index, "", Scope.ALL, Order.ADDED));
        }
    }

    @Test
    void closingKeepsAll() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, "test")) {
            index.add(Story.of("a", "Kept", "text"));
        }

        try (LuceneIndex index = LuceneIndex.open(folder, "test")) {
            assertEquals(1, index.size());
        }
    }

    @Test
    void filesWithoutACommitAreNoIndexYet() throws IOException {
        Path crashed = folder.resolve("crashed");
        Files.createDirectories(crashed);
        try (LuceneIndex index = LuceneIndex.open(folder.resolve("live"), "test")) {
            index.add(Story.of("a", "Never committed", "text"));
            index.refresh();
            copyOf(folder.resolve("live"), crashed);
        }

        try (LuceneIndex index = LuceneIndex.open(crashed, "test")) {
            assertEquals(0, index.size());
        }
    }

    @Test
    void aDamagedIndexIsRefused() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, "test")) {
            index.add(Story.of("a", "Headline", "text"));
        }
        for (Path file : filesOf(folder)) {
            if (file.getFileName().toString().startsWith("segments_")) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertThrows(BrokenIndex.class, () -> LuceneIndex.open(folder, "test"));
    }

    @Test
    void aWordOfNothingButAnArabicLengtheningStrokeDoesNoHarm() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, "test")) {
            Article story = Story.of("1", "\u0640 \u0633\u0644\u0627\u0645", "\u0640\u0640");
            index.add(story);
            index.refresh();
            assertEquals(List.of("1"), ids(index, "\u0633\u0644\u0627\u0645", Scope.ALL, Order.RELEVANCE));
            assertEquals(1, index.matches(Query.parse("\u0633\u0644\u0627\u0645"), story).size());
            assertEquals(List.of(), index.matches(Query.parse("\u0640"), story));
        }
    }

    @Test
    void anIndexOfStoriesMadeByOtherRulesCountsAsBroken() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, "yesterday")) {
            index.add(Story.of("1", "A headline"));
            index.commit();
        }
        assertThrows(BrokenIndex.class, () -> LuceneIndex.open(folder, "today"));
        LuceneIndex.open(folder, "yesterday").close();
    }

    @Test
    void anIndexWithALostFileIsRefused() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, "test")) {
            index.add(Story.of("a", "Headline", "text"));
        }
        for (Path file : filesOf(folder)) {
            if (file.getFileName().toString().startsWith("_")) {
                Files.delete(file);
            }
        }

        assertThrows(BrokenIndex.class, () -> LuceneIndex.open(folder, "test"));
    }

    @Test
    void anIndexOfAnotherProgramIsRefused() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(StoryAnalyzer.forStories()))) {
            writer.addDocument(new Document());
            writer.commit();
        }

        assertThrows(BrokenIndex.class, () -> LuceneIndex.open(folder, "test"));
    }

    @Test
    void anIndexOfAnotherLayoutIsRefused() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(StoryAnalyzer.forStories()))) {
            writer.setLiveCommitData(java.util.Map.of("layout", "wirecopy-0", "added", "1").entrySet());
            writer.commit();
        }

        assertThrows(BrokenIndex.class, () -> LuceneIndex.open(folder, "test"));
    }

    @Test
    void anIndexInUseIsLeftAlone() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, "test")) {
            assertThrows(IndexInUse.class, () -> LuceneIndex.open(folder, "test"));
            assertEquals(0, index.size());
        }
    }

    @Test
    void aLockFileLeftBehindDoesNotMatter() throws IOException {
        Files.createFile(folder.resolve("write.lock"));

        try (LuceneIndex index = LuceneIndex.open(folder, "test")) {
            assertEquals(0, index.size());
        }
    }

    @Test
    void removesAllBelowAPath() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, "test")) {
            index.add(Story.of("1").headline("one").at("/news/a.zip!/x/one.txt").article());
            index.add(Story.of("2").headline("two").at("/news/a.zip!/two.txt").article());
            index.add(Story.of("3").headline("three").at("/news/a/three.txt").article());
            index.refresh();
            index.add(Story.of("4").headline("four").at("/news/a.zip!/four.txt").article());

            index.removeUnder("/news/a.zip");

            assertFalse(index.contains("1"));
            assertFalse(index.contains("4"));
            assertTrue(index.contains("3"));
            index.add(Story.of("1").headline("one").at("/other/one.txt").article());
            index.refresh();
            assertEquals(List.of("3", "1"), ids(index, "", Scope.ALL, Order.ADDED));

            index.removeUnder("/news/a/three.txt");
            assertEquals(List.of("1"), ids(index, "", Scope.ALL, Order.ADDED));
        }
    }

    @Test
    void looksInTheScopeOnly() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, "test")) {
            index.add(Story.of("1").headline("one").at("/news/a.zip!/x/one.txt").article());
            index.add(Story.of("2").headline("two").at("/news/a.zip!/two.txt").article());
            index.add(Story.of("3").headline("three").at("/news/a/three.txt").article());
            index.add(Story.of("4").headline("four").at("C:\\news\\b\\four.txt").article());
            index.refresh();

            assertEquals(List.of("1", "2"), ids(index, "", Scope.under("/news/a.zip"), Order.ADDED));
            assertEquals(List.of("1"), ids(index, "", Scope.under("/news/a.zip!/x/"), Order.ADDED));
            assertEquals(List.of("1", "2", "3"), ids(index, "", Scope.under("/news"), Order.ADDED));
            assertEquals(List.of("3"), ids(index, "", Scope.under("/news/a"), Order.ADDED));
            assertEquals(List.of("4"), ids(index, "", Scope.under("C:\\news"), Order.ADDED));
            assertEquals(List.of("2", "3"), ids(index, "", new Scope(null, Set.of("3", "2"), Set.of(), Marks.NONE), Order.ADDED));
            assertEquals(List.of("2"), ids(index, "t", new Scope(null, Set.of("3", "2"), Set.of("3"), Marks.NONE), Order.RELEVANCE));
            assertEquals(List.of("4"), ids(index, "", new Scope(null, null, Set.of("1", "2", "3"), Marks.NONE), Order.RELEVANCE));
            assertEquals(List.of(), ids(index, "", new Scope(null, Set.of(), Set.of(), Marks.NONE), Order.RELEVANCE));
        }
    }

    @Test
    void findsARow() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, "test")) {
            index.add(Story.of("a").headline("Quake").body("The lede.").published("2007-06-18").warning().article());
            index.add(Story.of("b").article());
            index.refresh();

            Hit row = index.find("a");
            assertEquals("/news/a.txt", row.path());
            assertEquals("Quake", row.headline().text());
            assertEquals("The lede.", row.excerpt().text());
            assertEquals(LocalDate.of(2007, 6, 18), row.published());
            assertEquals(1, row.warnings());
            assertNull(index.find("c"));
            assertNotNull(index.find("b"));
            assertEquals("b.txt", index.find("b").headline().text());
            assertNull(index.find("b").published());
        }
    }

    @Test
    void hitsAreAFixedPicture() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, "test")) {
            index.add(Story.of("a", "Quake", "text"));
            index.refresh();
            Hits hits = index.search(Query.parse("quake"), Scope.ALL, Order.RELEVANCE);
            index.removeUnder("/");
            index.add(Story.of("b", "Quake", "text"));
            index.commit();

            assertEquals(1, hits.size());
            assertEquals("a", hits.rows(0, 10).getFirst().id());
            assertEquals(0, hits.indexOf("a"));
            assertEquals(-1, hits.indexOf("b"));
            assertEquals(List.of(), hits.rows(5, 9));

            hits.close();
            hits.close();
            assertThrows(IllegalStateException.class, () -> hits.rows(0, 1));
        }
    }

    private static List<String> ids(LuceneIndex index, String typed, Scope scope, Order order) throws IOException {
        try (Hits hits = index.search(Query.parse(typed), scope, order)) {
            return hits.rows(0, hits.size()).stream().map(Hit::id).toList();
        }
    }

    private static void copyOf(Path from, Path to) throws IOException {
        for (Path file : filesOf(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}

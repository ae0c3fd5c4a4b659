package wirecopy.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.article.Article;
import wirecopy.article.Kind;
import wirecopy.library.Receipt.Outcome;
import wirecopy.library.Receipt.Row;
import wirecopy.format.StoryReader;
import wirecopy.parse.ArticleParser;
import wirecopy.parse.line.Cue;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class LibraryTest {

    @TempDir
    private Path temp;

    @Test
    void receiptAccountsForEveryInputInTheOrderFound() throws Exception {
        Path news = temp.resolve("news");
        story(news, "a.txt", "Ferry runs again");
        story(news, "b.txt", "Ferry runs again");
        Files.write(news.resolve("c.txt"), new byte[0]);
        story(news, ".d.txt", "Hidden");
        try (Library library = open()) {
            Receipt receipt = library.add(List.of(news, temp.resolve("gone.txt")), Progress.SILENT);

            assertEquals(List.of("SKIPPED .d.txt", "ADDED a.txt", "ALREADY_HERE b.txt", "UNREADABLE c.txt", "UNREADABLE gone.txt"),
                    sorted(receipt.rows()));
            assertEquals(receipt.rows().size(), receipt.count(Outcome.ADDED) + receipt.count(Outcome.ALREADY_HERE)
                    + receipt.count(Outcome.UNREADABLE) + receipt.count(Outcome.SKIPPED));
            assertFalse(receipt.cancelled());
            assertEquals(1, library.index().size());
            assertEquals(List.of(new Loaded(news, 1)), library.loaded());
        }
    }

    /** Of a and b either may come in first; the row of the first in order is named ADDED for comparing. */
    private static List<String> sorted(List<Row> rows) {
        List<String> all = new ArrayList<>();
        boolean added = false;
        for (Row row : rows) {
            Outcome outcome = row.outcome();
            if (outcome == Outcome.ADDED || outcome == Outcome.ALREADY_HERE) {
                outcome = added ? Outcome.ALREADY_HERE : Outcome.ADDED;
                added = true;
            }
            all.add(outcome + " " + Path.of(row.path()).getFileName());
        }
        return all;
    }

    @Test
    void storiesAreThereAfterAnotherStart() throws Exception {
        Path news = temp.resolve("news");
        story(news, "a.txt", "Ferry runs again");
        try (Library library = open()) {
            library.add(List.of(news), Progress.SILENT);
        }
        try (Library library = open()) {
            assertFalse(library.needsHealing());
            assertEquals(1, found(library, "ferry"));
            String id = library.idAt(news.resolve("a.txt").toString());
            assertEquals("Ferry runs again", library.read(id).headline());
        }
    }

    @Test
    void loadedAgainAllIsAlreadyHere() throws Exception {
        Path news = temp.resolve("news");
        story(news, "a.txt", "Ferry runs again");
        try (Library library = open()) {
            library.add(List.of(news), Progress.SILENT);
            Receipt again = library.add(List.of(news), Progress.SILENT);

            assertEquals(1, again.count(Outcome.ALREADY_HERE));
            assertEquals("already in the library", again.rows().getFirst().reason());
            assertEquals(List.of(), library.store().copies());
            assertEquals(1, library.loaded().size());
        }
    }

    @Test
    void exactCopiesComeInOnceHoweverManyThreads() throws Exception {
        Path news = temp.resolve("news");
        for (int i = 0; i < 400; i++) {
            story(news, i + ".txt", "Story " + i % 7);
        }
        MemoryIndex index = new MemoryIndex();
        try (Library library = Library.open(temp.resolve("library"), _ -> index); ExecutorService threads = Executors.newFixedThreadPool(3)) {
            Callable<Receipt> adding = () -> library.add(List.of(news), Progress.SILENT);
            int added = 0;
            for (Future<Receipt> one : threads.invokeAll(List.of(adding, adding, adding))) {
                Receipt receipt = one.get();
                added += receipt.count(Outcome.ADDED);
                assertEquals(400, receipt.rows().size());
                assertEquals(400, receipt.count(Outcome.ADDED) + receipt.count(Outcome.ALREADY_HERE));
            }

            assertEquals(7, added);
            assertEquals(7, index.size());
            assertTrue(index.addedTwice.isEmpty());
            assertFalse(library.needsHealing());
        }
    }

    @Test
    void cancelledImportKeepsWhatIsIn() throws Exception {
        Path news = temp.resolve("news");
        for (int i = 0; i < 600; i++) {
            story(news, i + ".txt", "Story " + i);
        }
        // More than may wait for the workers, so that ten are done before all are handed over.
        int[] calls = {0};
        Progress afterTen = new Progress() {
            @Override
            public synchronized void at(int done, int found, String path) {
                calls[0]++;
            }

            @Override
            public synchronized boolean cancelled() {
                return calls[0] >= 10;
            }
        };
        try (Library library = open()) {
            Receipt receipt = library.add(List.of(news), afterTen);

            assertTrue(receipt.cancelled());
            assertTrue(receipt.rows().size() >= 10);
            assertEquals(receipt.count(Outcome.ADDED), library.index().size());
        }
        try (Library library = open()) {
            assertFalse(library.needsHealing());
        }
    }

    @Test
    void interruptEndsTheImportAndHurtsNothing() throws Exception {
        Path news = temp.resolve("news");
        story(news, "a.txt", "Ferry runs again");
        try (Library library = open()) {
            Thread.currentThread().interrupt();
            Receipt receipt = library.add(List.of(news), Progress.SILENT);

            assertTrue(Thread.interrupted());
            assertTrue(receipt.cancelled());
            assertEquals(1, library.add(List.of(news), Progress.SILENT).count(Outcome.ADDED));
        }
    }

    @Test
    void lostIndexIsHealed() throws Exception {
        Path news = temp.resolve("news");
        story(news, "a.txt", "Ferry runs again");
        try (Library library = open()) {
            library.add(List.of(news), Progress.SILENT);
        }
        deleteAll(temp.resolve("library/index"));

        assertHeals();
    }

    @Test
    void damagedIndexIsHealed() throws Exception {
        Path news = temp.resolve("news");
        story(news, "a.txt", "Ferry runs again");
        try (Library library = open()) {
            library.add(List.of(news), Progress.SILENT);
        }
        try (var files = Files.list(temp.resolve("library/index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertHeals();
    }

    private void assertHeals() throws Exception {
        try (Library library = open()) {
            assertTrue(library.needsHealing());
            assertEquals(0, library.index().size());
            library.heal(Progress.SILENT);
            assertFalse(library.needsHealing());
            assertEquals(1, found(library, "ferry"));
        }
        try (Library library = open()) {
            assertFalse(library.needsHealing());
        }
    }

    @Test
    void forgottenStoriesAreGoneButNotTheFiles() throws Exception {
        Path news = temp.resolve("news");
        Path file = story(news, "a.txt", "Ferry runs again");
        try (Library library = open()) {
            library.add(List.of(news), Progress.SILENT);
            String id = library.idAt(file.toString());
            library.forget(news);

            assertEquals(0, library.index().size());
            assertEquals(List.of(), library.loaded());
            assertThrows(Unreadable.class, () -> library.read(id));
        }
        assertTrue(Files.exists(file));
    }

    @Test
    void aStoryLivesOnInItsCopy() throws Exception {
        Path first = temp.resolve("first");
        Path second = temp.resolve("second");
        story(first, "a.txt", "Ferry runs again");
        Path copy = story(second, "b.txt", "Ferry runs again");
        try (Library library = open()) {
            library.add(List.of(first), Progress.SILENT);
            Receipt receipt = library.add(List.of(second), Progress.SILENT);
            assertEquals("the same story as " + first.resolve("a.txt"), receipt.rows().getFirst().reason());

            library.forget(first);
            assertEquals(1, found(library, "ferry"));
            assertEquals(copy.toString(), library.index().find(receipt.rows().getFirst().id()).path());
        }
    }

    @Test
    void aFolderInAForgottenFolderStays() throws Exception {
        Path outer = temp.resolve("news");
        Path inner = outer.resolve("today");
        story(outer, "a.txt", "Ferry runs again");
        story(inner, "b.txt", "Bridge closed");
        try (Library library = open()) {
            library.add(List.of(outer, inner), Progress.SILENT);
            library.forget(outer);
            assertEquals(0, found(library, "ferry"));
            assertEquals(1, found(library, "bridge"));

            library.add(List.of(outer), Progress.SILENT);
            library.forget(inner);
            assertEquals(1, found(library, "bridge"));
        }
    }

    @Test
    void aChangedFileTakesThePlaceOfTheOldStory() throws Exception {
        Path news = temp.resolve("news");
        Path file = story(news, "a.txt", "Ferry runs again");
        story(news, "b.txt", "Ferry runs again");
        try (Library library = open()) {
            library.add(List.of(file), Progress.SILENT);
            library.add(List.of(news), Progress.SILENT);
            String old = library.idAt(file.toString());
            story(news, "a.txt", "Bridge closed");

            assertEquals("Ferry runs again", library.read(old).headline(), "read from its copy");
            library.add(List.of(news), Progress.SILENT);
            assertEquals(1, found(library, "bridge"));
            assertEquals(1, found(library, "ferry"), "back from its copy");
            assertEquals("Bridge closed", library.read(library.idAt(file.toString())).headline());
        }
    }

    @Test
    void aFileChangedSinceIsShownWithAWarning() throws Exception {
        Path file = story(temp, "a.txt", "Ferry runs again");
        try (Library library = open()) {
            library.add(List.of(file), Progress.SILENT);
            String id = library.idAt(file.toString());
            story(temp, "a.txt", "Bridge closed");

            Article article = library.read(id);
            assertEquals("Bridge closed", article.headline());
            assertEquals("The file has changed since it was loaded", article.warnings().getFirst().message());

            Files.delete(file);
            assertEquals(file + ": there is no such file.", assertThrows(Unreadable.class, () -> library.read(id)).getMessage());
        }
    }

    @Test
    void aFileThatIsNoStoryDoesNotStayLoaded() throws Exception {
        Path empty = Files.createFile(temp.resolve("empty.txt"));
        try (Library library = open()) {
            library.add(List.of(empty), Progress.SILENT);

            assertEquals(List.of(), library.loaded());
        }
    }

    @Test
    void zipsAreReadWhereTheyLie() throws Exception {
        Path zip = temp.resolve("z.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 10; i++) {
                out.putNextEntry(new ZipEntry("news/" + i + ".txt"));
                out.write(("Story " + i + "\n\nThe text of it.\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        try (Library library = open()) {
            Receipt receipt = library.add(List.of(zip), Progress.SILENT);

            assertEquals(10, receipt.count(Outcome.ADDED));
            assertEquals(List.of(new Loaded(zip, 10)), library.loaded());
            assertEquals("Story 7", library.read(library.idAt(zip + "!/news/7.txt")).headline());
        }
    }

    @Test
    void oneFileIsReadWithoutLoadingIt() throws Exception {
        Path file = story(temp, "a.txt", "Ferry runs again");
        try (Library library = open()) {
            assertEquals("Ferry runs again", Library.readFile(file, new StoryReader(ArticleParser.standard())).headline());
            assertEquals(0, library.index().size());
            assertThrows(Unreadable.class, () -> Library.readFile(temp, new StoryReader(ArticleParser.standard())));
        }
    }

    @Test
    void otherCuesOfTheUserMakeTheIndexAnew() throws Exception {
        Path file = story(temp, "a.txt", "Ferry runs again");
        ArticleParser own = ArticleParser.with(List.of(new Cue(Kind.NOTICE, Cue.Where.START, "The harbor office", 400)));
        try (Library library = open()) {
            library.add(List.of(file), Progress.SILENT);
        }
        for (ArticleParser parser : List.of(own, ArticleParser.standard())) {
            try (Library library = Library.open(temp.resolve("library"), parser)) {
                assertTrue(library.needsHealing());
                library.heal(Progress.SILENT);
                Kind second = library.read(library.idAt(file.toString())).blocks().get(1).kind();
                assertEquals(parser == own ? Kind.NOTICE : Kind.BODY, second);
            }
            try (Library library = Library.open(temp.resolve("library"), parser)) {
                assertFalse(library.needsHealing());
            }
        }
    }

    @Test
    void aSecondProgramIsKeptOut() throws Exception {
        try (Library _ = open()) {
            assertThrows(LibraryInUse.class, this::open);
        }
        open().close();
    }

    private Library open() throws IOException {
        return Library.open(temp.resolve("library"));
    }

    private static int found(Library library, String typed) throws IOException {
        try (Hits hits = library.index().search(Query.parse(typed), Scope.ALL, Order.RELEVANCE)) {
            return hits.size();
        }
    }

    private static Path story(Path folder, String name, String headline) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name), headline + "\n\nThe harbor office said so on Monday. No more was known.\n");
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

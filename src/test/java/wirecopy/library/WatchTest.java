package wirecopy.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;
import wirecopy.store.SeenFiles;

/** Loaded folders are followed: while the library is open, and what happened while it was closed. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class WatchTest {

    @TempDir
    private Path temp;
    private Path news;
    private Library library;
    private final BlockingQueue<Set<Path>> outOfReach = new LinkedBlockingQueue<>();
    private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger calls = new AtomicInteger();
    /** How many stories were told to have come in, and to be gone. */
    private final AtomicInteger told = new AtomicInteger();
    private final AtomicInteger toldGone = new AtomicInteger();

    @BeforeEach
    void load() throws IOException {
        news = temp.resolve("news");
        story("news/a.txt", "Ferry runs again");
        story("news/deep/b.txt", "Bridge closed");
        library = Library.open(temp.resolve("library"));
        library.add(List.of(news), Progress.SILENT);
    }

    @AfterEach
    void close() throws IOException {
        library.close();
        assertEquals(List.of(), List.copyOf(failures));
    }

    private void watch() {
        library.watch(new Watching() {
            @Override
            public void followed(Receipt receipt, int gone) {
                calls.incrementAndGet();
                told.addAndGet(receipt.count(Receipt.Outcome.ADDED));
                toldGone.addAndGet(gone);
            }

            @Override
            public void outOfReach(Set<Path> loaded) {
                outOfReach.add(loaded);
            }

            @Override
            public void failed(Exception e) {
                failures.add(e);
            }
        });
    }

    /** Closes the library; what happens now happens behind its back. */
    private void away() throws IOException {
        library.close();
    }

    private void back() throws IOException {
        library = Library.open(temp.resolve("library"));
        watch();
    }

    @Test
    void newFilesComeInAlsoInNewFoldersButNotHiddenOnes() throws Exception {
        watch();
        story("news/first.txt", "Seals counted");
        eventually(() -> found("seals") == 1); // what comes from now on is told by the system, not found by the first look at all
        story("news/c.txt", "Harbor frozen");
        story("news/new/er/d.txt", "Tower leans");
        story("news/.hidden/e.txt", "Secret plan");
        story("news/.f.txt", "Secret plan");
        story("beside/g.txt", "Another matter");

        eventually(() -> found("harbor frozen") == 1 && found("tower") == 1);
        story("news/new/er/h.txt", "Mill burns");
        eventually(() -> found("mill") == 1);
        assertEquals(0, found("secret"));
        assertEquals(0, found("another"));
        eventually(() -> told.get() == 4);
        assertEquals(0, toldGone.get());
    }

    @Test
    void deletedFilesAndFoldersGo() throws Exception {
        watch();
        Files.delete(news.resolve("a.txt"));
        eventually(() -> found("ferry") == 0);
        Files.delete(news.resolve("deep/b.txt"));
        Files.delete(news.resolve("deep"));
        eventually(() -> library.index().size() == 0);
        assertEquals(List.of(news), library.store().loaded());
        assertTrue(outOfReach.isEmpty());
        eventually(() -> toldGone.get() == 2);
        assertEquals(0, told.get());
    }

    @Test
    void aMovedFolderKeepsItsStoriesAndTheirState() throws Exception {
        watch();
        String id = id("news/deep/b.txt");
        library.store().setStarred(List.of(id), true);
        Files.move(news.resolve("deep"), news.resolve("far"));

        eventually(() -> path(id).equals(news.resolve("far/b.txt").toString()));
        assertEquals(2, library.index().size());
        assertTrue(library.store().isStarred(id));
        assertEquals(Set.of(), library.store().duplicates());
        story("news/far/c.txt", "Harbor frozen");
        eventually(() -> found("harbor frozen") == 1 && told.get() == 1);
        assertEquals(0, toldGone.get(), "what was moved is not gone");
    }

    @Test
    void aChangedFileKeepsStarTagsNoteAndPlaceAndIsUnread() throws Exception {
        watch();
        String old = id("news/a.txt");
        library.store().setStarred(List.of(old), true);
        library.store().setTag("t", List.of(old), true);
        library.store().setNote(old, "n");
        library.store().setReadingPlace(old, 3);
        library.store().setRead(List.of(old), true);
        story("news/a.txt", "Ferry sinks");

        eventually(() -> found("sinks") == 1 && found("runs") == 0);
        String fresh = id("news/a.txt");
        assertNotEquals(old, fresh);
        assertTrue(library.store().isStarred(fresh));
        assertEquals(List.of("t"), library.store().tagsOf(fresh));
        assertEquals(Optional.of("n"), library.store().note(fresh));
        assertEquals(Optional.of(3), library.store().readingPlace(fresh));
        assertEquals(Set.of(old), library.store().read());
    }

    @Test
    void aLoadedFileIsFollowedAndWhatLiesBesideItIsNot() throws Exception {
        Path single = story("single/s.txt", "Single story");
        library.add(List.of(single), Progress.SILENT);
        watch();
        story("single/t.txt", "Another matter");
        story("single/s.txt", "Single changed");
        eventually(() -> found("single changed") == 1);
        assertEquals(0, found("another"));
    }

    @Test
    void foldersLoadedWhileWatchingAreWatched() throws Exception {
        watch();
        Path more = story("more/s.txt", "Single story").getParent();
        library.add(List.of(more), Progress.SILENT);
        story("more/t.txt", "Tower leans");
        eventually(() -> found("tower") == 1);
    }

    @Test
    void aChangedArchiveGivesWhatIsInItNow() throws Exception {
        Path zip = temp.resolve("z/z.zip");
        zip(zip, "one", "two");
        library.add(List.of(zip.getParent()), Progress.SILENT);
        watch();
        zip(zip, "two", "three");
        eventually(() -> found("story three") == 1 && found("story one") == 0 && found("story two") == 1);
        assertEquals(4, library.index().size());
    }

    @Test
    void whatHappenedMeanwhileIsMadeUpFor() throws Exception {
        String moved = id("news/deep/b.txt");
        away();
        Files.delete(news.resolve("a.txt"));
        Files.move(news.resolve("deep/b.txt"), news.resolve("b2.txt"));
        story("news/c.txt", "Harbor frozen");
        back();

        eventually(() -> found("ferry") == 0 && found("harbor frozen") == 1);
        eventually(() -> path(moved).equals(news.resolve("b2.txt").toString()));
    }

    @Test
    void aStoryWrittenJustBeforeACrashGoesWithItsFile() throws Exception {
        library.store().remember("unfinished-import", "yes");
        away();
        try (SeenFiles seen = SeenFiles.open(temp.resolve("library/files.db"))) {
            seen.forget(List.of(news.resolve("a.txt").toString()));
        }
        Files.delete(news.resolve("a.txt"));
        library = Library.open(temp.resolve("library"));
        library.heal(Progress.SILENT);
        watch();

        eventually(() -> found("ferry") == 0);
        assertEquals(1, library.index().size());
    }

    @Test
    void aFolderThatVanishedKeepsItsStoriesAndThatIsSaid() throws Exception {
        away();
        Files.move(news, temp.resolve("unplugged"));
        back();
        assertEquals(Set.of(news), outOfReach.poll(60, TimeUnit.SECONDS));
        assertEquals(2, library.index().size());
        away();
        Files.createDirectory(news);
        back();
        assertEquals(Set.of(news), outOfReach.poll(60, TimeUnit.SECONDS), "an empty place where a disk was");
        assertEquals(2, library.index().size());
        away();
        Files.delete(news);
        Files.move(temp.resolve("unplugged"), news);
        back();
        story("news/c.txt", "Harbor frozen");
        eventually(() -> found("harbor frozen") == 1);
        assertTrue(outOfReach.isEmpty());
        assertEquals(3, library.index().size());
    }

    @Test
    void aFolderThatVanishesWhileWatchedKeepsItsStories() throws Exception {
        watch();
        story("news/c.txt", "Harbor frozen");
        eventually(() -> found("harbor frozen") == 1);
        Files.move(news, temp.resolve("unplugged"));
        assertEquals(Set.of(news), outOfReach.poll(60, TimeUnit.SECONDS));
        assertEquals(3, library.index().size());
        story("unplugged/d.txt", "Tower leans");
        Files.move(temp.resolve("unplugged"), news);
        assertEquals(Set.of(), outOfReach.poll(60, TimeUnit.SECONDS));
        eventually(() -> found("tower") == 1);
        story("news/deep/e.txt", "Mill burns");
        eventually(() -> found("mill") == 1);
    }

    @Test
    void manyChangesAreFollowedInFewSteps() throws Exception {
        watch();
        for (int i = 0; i < 2000; i++) {
            story("news/many/" + i + ".txt", "Number" + i);
        }
        eventually(() -> library.index().size() == 2002);
        assertTrue(calls.get() <= 10, calls + " steps");
    }

    @Test
    void filesThatDidNotChangeAreNotReadAgain() throws Exception {
        for (String name : List.of("a.txt", "deep/b.txt")) {
            Files.setLastModifiedTime(news.resolve(name), FileTime.from(Instant.EPOCH));
        }
        library.add(List.of(news), Progress.SILENT);
        // as long as before, and said to be as old: only who reads it can know
        Files.writeString(news.resolve("a.txt"), Files.readString(news.resolve("a.txt")).replace("Ferry", "Xerry"));
        Files.setLastModifiedTime(news.resolve("a.txt"), FileTime.from(Instant.EPOCH));
        watch();
        story("news/c.txt", "Harbor frozen");
        eventually(() -> found("harbor frozen") == 1);
        assertEquals(0, found("xerry"));
    }

    private interface Check extends Callable<Boolean> {
    }

    private static void eventually(Check check) throws Exception {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60); !check.call(); ) {
            if (System.nanoTime() > end) {
                fail("it did not happen");
            }
            Thread.sleep(50);
        }
    }

    private int found(String typed) throws IOException {
        try (Hits hits = library.index().search(Query.parse("headline:(" + typed + ")"), Scope.ALL, Order.RELEVANCE)) {
            return hits.size();
        }
    }

    private String id(String name) throws IOException {
        return library.idAt(temp.resolve(name).toString());
    }

    private String path(String id) throws IOException {
        return library.index().find(id) == null ? "" : library.index().find(id).path();
    }

    private Path story(String name, String headline) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, headline + "\n\nThe office said so on Monday. No more was known.\n");
    }

    private static void zip(Path zip, String... names) throws IOException {
        Files.createDirectories(zip.getParent());
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name + ".txt"));
                out.write(("Story " + name + "\n\nThe text of it.\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}

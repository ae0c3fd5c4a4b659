package wirecopy.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.library.Receipt.Outcome;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/** How an import goes: its order, pausing, what it need not do again, and archives. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ImportTest {

    @TempDir
    private Path temp;

    @Test
    void storiesWithoutADateStandInTheOrderOfTheirPaths() throws IOException {
        List<String> paths = new ArrayList<>();
        for (int i = 100; i < 400; i++) {
            paths.add(story("news/" + i + ".txt", "Story " + i).toString());
        }
        try (Library library = Library.open(temp.resolve("library"))) {
            library.add(List.of(temp.resolve("news")), Progress.SILENT);

            assertEquals(paths, paths(library, Order.ADDED));
            assertEquals(paths, paths(library, Order.NEWEST));
        }
    }

    private static List<String> paths(Library library, Order order) throws IOException {
        try (Hits hits = library.index().search(Query.parse(""), Scope.ALL, order)) {
            return hits.rows(0, hits.size()).stream().map(Hit::path).toList();
        }
    }

    /** Waits when it is told to, shows what is in, and goes on. */
    @Test
    void aPausedImportWaits() throws Exception {
        for (int i = 0; i < 1000; i++) {
            story("news/" + i + ".txt", "Story " + i);
        }
        AtomicBoolean paused = new AtomicBoolean();
        AtomicBoolean cancelled = new AtomicBoolean();
        CompletableFuture<Void> begun = new CompletableFuture<>();
        AtomicInteger done = new AtomicInteger();
        Progress progress = new Progress() {
            @Override
            public void at(int doneNow, int found, String path) {
                if (done.incrementAndGet() == 10) {
                    paused.set(true);
                    begun.complete(null);
                }
            }

            @Override
            public boolean cancelled() {
                return cancelled.get();
            }

            @Override
            public boolean paused() {
                return paused.get();
            }
        };
        try (Library library = Library.open(temp.resolve("library")); ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Receipt> receipt = thread.submit(() -> library.add(List.of(temp.resolve("news")), progress));
            try {
                begun.get();
                Thread.sleep(500);
                // no more than 512 inputs wait to be parsed, so that not all can have been read before it was paused
                while (library.index().size() < done.get()) {
                    Thread.sleep(20);
                }
                assertTrue(done.get() < 1000, "it went on");
                assertFalse(receipt.isDone());
            } finally {
                paused.set(false);
            }
            assertEquals(1000, receipt.get().count(Outcome.ADDED));

            paused.set(true);
            Future<Receipt> second = thread.submit(() -> library.add(List.of(temp.resolve("news")), progress));
            cancelled.set(true);
            assertTrue(second.get().cancelled(), "a paused import can be cancelled");
        }
    }

    @Test
    void aStoryThatIsInIsNotAddedAgainAfterACrash() throws IOException {
        for (int i = 0; i < 50; i++) {
            Files.setLastModifiedTime(story("news/" + i + ".txt", "Story " + i), FileTime.from(Instant.EPOCH));
        }
        MemoryIndex index = new MemoryIndex();
        try (Library library = Library.open(temp.resolve("library"), _ -> index)) {
            library.add(List.of(temp.resolve("news")), Progress.SILENT);
            Files.writeString(temp.resolve("library/index/x"), "so that it is not missing");
        }
        story("news/new.txt", "Story new");
        index.beforeAdding = article -> {
            if (!article.headline().equals("Story new")) {
                throw new ArithmeticException("added again");
            }
        };
        try (Library library = Library.open(temp.resolve("library"), _ -> index)) {
            Receipt receipt = library.heal(Progress.SILENT);
            assertEquals(1, receipt.rows().size(), receipt.asText());
            assertEquals(1, receipt.count(Outcome.ADDED));
            Receipt whole = library.add(List.of(temp.resolve("news")), Progress.SILENT);
            assertEquals(51, whole.count(Outcome.ALREADY_HERE));
        }
    }

    @Test
    void packedTarArchivesAreReadWhereTheyLie() throws IOException {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(tar)) {
            for (int i = 0; i < 5; i++) {
                byte[] text = ("Story " + i + "\n\nThe text of it.\n").getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry("news/" + i + ".txt");
                entry.setSize(text.length);
                out.putArchiveEntry(entry);
                out.write(text);
                out.closeArchiveEntry();
            }
        }
        Path plain = Files.write(temp.resolve("news.tar"), tar.toByteArray());
        Path packed = temp.resolve("news.tar.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(tar.toByteArray());
        }
        try (Library library = Library.open(temp.resolve("library"))) {
            assertEquals(5, library.add(List.of(packed), Progress.SILENT).count(Outcome.ADDED));
            Receipt second = library.add(List.of(plain), Progress.SILENT);
            assertEquals(5, second.count(Outcome.ALREADY_HERE), second.asText());
            String id = library.idAt(packed + "!/news/3.txt");
            assertEquals("Story 3", assertReads(library, id));
            assertEquals(5, library.store().duplicates().size());
        }
        try (var files = Files.walk(temp)) {
            assertTrue(files.noneMatch(path -> path.getFileName().toString().equals("3.txt")), "nothing is unpacked to the disk");
        }
    }

    private static String assertReads(Library library, String id) throws IOException {
        try {
            return library.read(id).headline();
        } catch (Unreadable e) {
            throw new AssertionError(e);
        }
    }

    private Path story(String name, String headline) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, headline + "\n\nThe office said so on Monday. No more was known.\n");
    }
}

package wirecopy.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.article.Article;
import wirecopy.library.Receipt.Outcome;
import wirecopy.search.SearchIndex;
import wirecopy.store.StoreFault;

/** What an index does that fails: for one story, or because the disk is full. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ImportFaultTest {

    @TempDir
    private Path temp;

    @BeforeEach
    void stories() throws IOException {
        for (int i = 0; i < 50; i++) {
            Files.writeString(temp.resolve(i + ".txt"), "Story " + i + "\n\nThe text of it.\n");
        }
    }

    @Test
    void oneStoryThatTheIndexStumblesOverIsARowAndTheRestComesIn() throws IOException {
        MemoryIndex index = new MemoryIndex();
        index.beforeAdding = article -> {
            if (article.headline().equals("Story 7")) {
                throw new ArithmeticException("a fault");
            }
        };
        try (Library library = open(index)) {
            Receipt receipt = library.add(List.of(temp), Progress.SILENT);

            assertEquals(49, receipt.count(Outcome.ADDED));
            Receipt.Row row = receipt.rows().stream().filter(one -> one.path().endsWith("/7.txt")).findFirst().orElseThrow();
            assertEquals(Outcome.UNREADABLE, row.outcome());
            assertTrue(row.reason().startsWith("a fault in Wirecopy"), row.reason());
        }
    }

    @Test
    void aFullDiskEndsTheImportAndItIsTakenUpAtTheNextStart() throws IOException {
        MemoryIndex index = new MemoryIndex();
        index.beforeAdding = article -> {
            if (article.headline().equals("Story 7")) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
        };
        try (Library library = open(index)) {
            StoreFault told = assertThrows(StoreFault.class, () -> library.add(List.of(temp), Progress.SILENT));
            assertTrue(told.getMessage().startsWith("The disk is full."), told.getMessage());
            assertTrue(library.needsHealing());
        }
        index.beforeAdding = _ -> { };
        try (Library library = open(index)) {
            assertTrue(library.needsHealing());
            library.heal(Progress.SILENT);
            assertEquals(50, index.size());
        }
    }

    private Library open(SearchIndex index) throws IOException {
        return Library.open(temp.resolve(".library"), _ -> index);
    }
}

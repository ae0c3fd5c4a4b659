package wirecopy.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.library.Receipt.Outcome;

/** Of equal files that come in at the same moment one is added, whoever is first; all are accounted for. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class EqualFilesTest {

    private static final int STORIES = 150;

    @TempDir
    private Path temp;

    @RepeatedTest(3)
    void twoImportsOfTheSameStories() throws Exception {
        for (int i = 0; i < STORIES; i++) {
            for (String name : List.of("a/%03d-1.txt", "a/%03d-2.txt", "b/%03d.txt")) {
                Path file = temp.resolve(name.formatted(i));
                Files.createDirectories(file.getParent());
                Files.writeString(file, "Story %d\n\nThe river rose %d feet on Monday.\n".formatted(i, i));
            }
        }
        try (Library library = Library.open(temp.resolve("library")); ExecutorService threads = Executors.newFixedThreadPool(3)) {
            AtomicBoolean loading = new AtomicBoolean(true);
            Future<?> refreshing = threads.submit(refresh(library, loading));
            Future<Receipt> a = threads.submit(() -> library.add(List.of(temp.resolve("a")), Progress.SILENT));
            Future<Receipt> b = threads.submit(() -> library.add(List.of(temp.resolve("b")), Progress.SILENT));
            int added = a.get().count(Outcome.ADDED) + b.get().count(Outcome.ADDED);
            loading.set(false);
            refreshing.get();

            assertEquals(STORIES, added);
            assertEquals(STORIES, library.index().size());
            assertEquals(2 * STORIES, a.get().count(Outcome.ALREADY_HERE) + b.get().count(Outcome.ALREADY_HERE));
            assertEquals(2 * STORIES, library.store().copies().size());
        }
    }

    private static Callable<Void> refresh(Library library, AtomicBoolean loading) {
        return () -> {
            while (loading.get()) {
                library.index().refresh();
            }
            return null;
        };
    }
}

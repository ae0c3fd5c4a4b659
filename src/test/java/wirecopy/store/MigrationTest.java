package wirecopy.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that earlier versions of the program wrote. */
final class MigrationTest {

    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void copy() throws IOException {
        file = folder.resolve("library.db");
        try (InputStream old = MigrationTest.class.getResourceAsStream("library-1.db")) {
            Files.copy(old, file);
        }
    }

    @Test
    void aStoreOfTheFirstVersionIsTakenOver() {
        for (int start = 0; start < 2; start++) {
            try (Store store = Store.open(file)) {
                assertEquals(Optional.empty(), store.notice());
                assertFirst(store);
                store.setTag("t", List.of(ONE), true);
                store.setReadingPlace(ONE, 3);
            }
        }
    }

    /** Its tables have fewer columns than those that its rows go into. */
    @Test
    void aDamagedStoreOfTheFirstVersionIsTakenOver() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        // the version, made nonsense of, so that the first look at the tables does not fit them
        Arrays.fill(bytes, 60, 64, (byte) 0);
        Files.write(file, bytes);

        try (Store store = Store.open(file)) {
            assertTrue(store.notice().isPresent());
            assertFirst(store);
        }
    }

    private static void assertFirst(Store store) {
        assertEquals(Set.of(ONE, TWO), store.read());
        assertEquals(Set.of(TWO), store.starred());
        assertEquals(List.of(Path.of("/stories"), Path.of("/archive.zip")), store.loaded());
        assertEquals(Optional.of(7), store.readingPlace(TWO));
        assertEquals(Optional.of(TWO), store.remembered("open-story"));
        assertEquals(List.of("/stories/again.txt"), store.copiesOf(ONE));
        assertEquals(Set.of(ONE), store.duplicates());
    }
}

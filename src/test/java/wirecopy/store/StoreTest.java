package wirecopy.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {

    @TempDir
    private Path folder;

    @Test
    void allIsThereAfterOpeningAgain() {
        try (Store store = open()) {
            store.setRead(List.of("a", "b", "c"), true);
            store.setRead(List.of("b"), false);
            store.setStarred(List.of("a"), true);
            store.addLoaded(Path.of("/z"));
            store.addLoaded(Path.of("/a"));
            store.addLoaded(Path.of("/z"));
            store.setReadingPlace("a", 3);
            store.setReadingPlace("a", 7);
            store.remember("open-story", "a");
            store.addCopies(List.of(new Copy("a", "/z/2"), new Copy("a", "/z/1"), new Copy("a", "/z/1")));
        }
        try (Store store = open()) {
            assertEquals(Set.of("a", "c"), store.read());
            assertTrue(store.isRead("a"));
            assertFalse(store.isRead("b"));
            assertEquals(Set.of("a"), store.starred());
            assertTrue(store.isStarred("a"));
            assertEquals(List.of(Path.of("/z"), Path.of("/a")), store.loaded());
            assertEquals(Optional.of(7), store.readingPlace("a"));
            assertEquals(Optional.empty(), store.readingPlace("b"));
            assertEquals(Optional.of("a"), store.remembered("open-story"));
            assertEquals(List.of("/z/1", "/z/2"), store.copiesOf("a"));
            assertEquals(Optional.empty(), store.notice());
        }
    }

    @Test
    void whatIsTakenBackIsGone() {
        try (Store store = open()) {
            store.setStarred(List.of("a"), true);
            store.setStarred(List.of("a"), false);
            store.addLoaded(Path.of("/a"));
            store.removeLoaded(Path.of("/a"));
            store.remember("x", "1");
            store.remember("x", null);
            store.addCopies(List.of(new Copy("a", "/1")));
            store.removeCopies(List.of(new Copy("a", "/1")));

            assertEquals(Set.of(), store.starred());
            assertEquals(List.of(), store.loaded());
            assertEquals(Optional.empty(), store.remembered("x"));
            assertEquals(List.of(), store.copies());
        }
    }

    @Test
    void manyThreadsAtOnce() throws Exception {
        try (Store store = open(); ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String id = "id" + i;
                all.add(threads.submit(() -> {
                    store.setRead(List.of(id), true);
                    return store.isRead(id);
                }));
            }
            for (Future<?> one : all) {
                assertEquals(true, one.get());
            }
            assertEquals(40, store.read().size());
        }
    }

    /** Two programs, here two connections, take turns. */
    @Test
    void twoAtOnceDoNotHurtEachOther() throws Exception {
        try (Store first = open(); Store second = open(); ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> one = threads.submit(() -> markOneByOne(first, "a"));
            Future<?> other = threads.submit(() -> markOneByOne(second, "b"));
            one.get();
            other.get();

            assertEquals(60, first.read().size());
            assertEquals(first.read(), second.read());
        }
    }

    private static void markOneByOne(Store store, String name) {
        for (int i = 0; i < 30; i++) {
            store.setRead(List.of(name + i), true);
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsKeptAside() throws IOException {
        byte[] other = "This is no database at all, but the user may want it back. ".repeat(20).getBytes(StandardCharsets.UTF_8);
        Files.write(file(), other);

        try (Store store = open()) {
            assertTrue(store.notice().orElseThrow().contains("library.db.damaged-1"), store.notice().toString());
            store.setRead(List.of("a"), true);
            assertTrue(store.isRead("a"));
        }
        assertEquals(new String(other, StandardCharsets.UTF_8), Files.readString(folder.resolve("library.db.damaged-1")));
    }

    @Test
    void whatIsLeftOfADamagedFileIsTakenOver() throws IOException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            ids.add("%064x".formatted(i));
        }
        try (Store store = open()) {
            store.addLoaded(Path.of("/stories"));
            store.setRead(ids, true);
        }
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, bytes.length - 60_000, bytes.length - 20_000, (byte) 0x55);
        Files.write(file(), bytes);

        try (Store store = open()) {
            assertTrue(store.notice().isPresent());
            assertEquals(List.of(Path.of("/stories")), store.loaded());
            assertTrue(store.read().size() > 100, "kept only " + store.read().size());
            assertTrue(ids.containsAll(store.read()));
        }
    }

    @Test
    void aStoreOfANewerVersionIsLeftAlone() throws SQLException, IOException {
        open().close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file()); Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 999");
        }

        StoreFault fault = assertThrows(StoreFault.class, this::open);
        assertTrue(fault.getMessage().contains("newer version"), fault.getMessage());
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(name -> name.toString().contains("damaged")));
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldInWords() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "x");

        StoreFault fault = assertThrows(StoreFault.class, () -> Store.open(notAFolder.resolve("library.db")));
        assertTrue(fault.getMessage().startsWith("The library cannot be opened: "), fault.getMessage());
    }

    private Store open() {
        return Store.open(file());
    }

    private Path file() {
        return folder.resolve("library.db");
    }
}

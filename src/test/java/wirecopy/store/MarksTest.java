package wirecopy.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read, starred, tags and notes: what is set, the sets that searches use, and how a change is taken back. */
final class MarksTest {

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("library.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void again() {
        close();
        open();
    }

    @Test
    void tagsAreKept() {
        store.setTag("Harbour", List.of("a", "b"), true);
        store.setTag(" to   read ", List.of("b"), true);
        again();

        assertEquals(Map.of("Harbour", 2, "to read", 1), store.tags());
        assertEquals(List.of("Harbour", "to read"), new ArrayList<>(store.tags().keySet()));
        assertEquals(List.of("Harbour", "to read"), store.tagsOf("b"));
        assertEquals(Set.of("a", "b"), store.tagged("Harbour", false));
    }

    @Test
    void tagsThatDifferInCaseAreOne() {
        store.setTag("Harbour", List.of("a"), true);
        store.setTag("HARBOUR", List.of("b"), true);

        assertEquals(Map.of("Harbour", 2), store.tags());
        assertEquals(Set.of("a", "b"), store.tagged("harbour", false));
        store.setTag("harbouR", List.of("a", "b"), false);
        assertEquals(Map.of(), store.tags());
        store.setTag("HARBOUR", List.of("b"), true);
        assertEquals(Map.of("HARBOUR", 1), store.tags(), "a tag that was gone is spelled as it comes back");
    }

    @Test
    void tagsAreFoundByTheirBeginning() {
        store.setTag("Harbour", List.of("a"), true);
        store.setTag("harm", List.of("b"), true);
        store.setTag("hat", List.of("c"), true);
        store.setTag("hą", List.of("d"), true);

        assertEquals(Set.of("a", "b"), store.tagged("har", true));
        assertEquals(Set.of(), store.tagged("har", false));
        assertEquals(Set.of("b"), store.tagged("harm", true));
        assertEquals(Set.of("a", "b", "c", "d"), store.tagged("", true));
    }

    @Test
    void aTagNeedsAName() {
        assertThrows(IllegalArgumentException.class, () -> store.setTag("  ", List.of("a"), true));
    }

    @Test
    void notesAreKept() {
        store.setNote("a", "Ask the harbor office\nagain");
        store.setNote("b", "x");
        store.setNote("b", " \n");
        again();

        assertEquals(Optional.of("Ask the harbor office\nagain"), store.note("a"));
        assertEquals(Optional.empty(), store.note("b"));
        assertEquals(Set.of("a"), store.noted());
    }

    @Test
    void setsAreTheSameObjectUntilTheyChange() {
        store.setRead(List.of("a"), true);
        store.addCopies(List.of(new Copy("a", "/1")));
        store.setTag("t", List.of("a"), true);
        Set<String> read = store.read();
        Set<String> starred = store.starred();
        Set<String> duplicates = store.duplicates();
        Set<String> tagged = store.tagged("t", false);
        assertSame(read, store.read());
        assertThrows(UnsupportedOperationException.class, () -> read.add("x"));

        store.setRead(List.of("b"), true);
        assertNotSame(read, store.read());
        assertEquals(Set.of("a", "b"), store.read());
        assertEquals(Set.of("a"), read);
        assertSame(starred, store.starred());
        assertSame(duplicates, store.duplicates());
        assertSame(tagged, store.tagged("t", false));

        store.removeCopies(List.of(new Copy("a", "/1")));
        assertEquals(Set.of(), store.duplicates());
        store.setTag("t", List.of("c"), true);
        assertEquals(Set.of("a", "c"), store.tagged("t", false));
    }

    @Test
    void everyChangeCounts() {
        long before = store.changes();
        store.read();
        assertEquals(before, store.changes());
        store.setStarred(List.of("a"), true);
        assertNotEquals(before, store.changes());
    }

    @Test
    void aChangeNamesWhatItChangedAndCanBeTakenBack() {
        store.setRead(List.of("a"), true);
        Change change = store.setRead(List.of("a", "b", "c"), true);
        assertEquals(List.of("b", "c"), change.ids());
        store.setStarred(List.of("x"), true);
        Change unstarred = store.setStarred(List.of("x", "y"), false);
        Change tagged = store.setTag("t", List.of("a"), true);

        store.undo(change);
        assertEquals(Set.of("a"), store.read());
        store.undo(unstarred);
        assertEquals(Set.of("x"), store.starred());
        store.undo(tagged);
        assertEquals(Map.of(), store.tags());
        assertTrue(store.setRead(List.of("a"), true).isEmpty());
        assertFalse(store.setRead(List.of("b"), true).isEmpty());
    }
}

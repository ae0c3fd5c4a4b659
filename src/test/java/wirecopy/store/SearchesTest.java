package wirecopy.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved searches and what was searched for. */
final class SearchesTest {

    private static final SavedSearch FERRY = new SavedSearch("Ferries", "headline:ferry", "NEWEST", "");
    private static final SavedSearch BRIDGE = new SavedSearch("Bridges", "bridge -closed", "RELEVANCE", "/stories");

    @TempDir
    private Path folder;

    @Test
    void searchesAreKeptInTheOrderOfSaving() {
        try (Store store = open()) {
            store.saveSearch(FERRY);
            store.saveSearch(BRIDGE);
            store.saveSearch(new SavedSearch("Ferries", "ferry", "NAME", ""));
        }
        try (Store store = open()) {
            assertEquals(List.of(new SavedSearch("Ferries", "ferry", "NAME", ""), BRIDGE), store.savedSearches());
            store.removeSearch("Ferries");
            assertEquals(List.of(BRIDGE), store.savedSearches());
        }
    }

    @Test
    void aSearchTakesAnotherNameOnlyWhereItIsFree() {
        try (Store store = open()) {
            store.saveSearch(FERRY);
            store.saveSearch(BRIDGE);
            assertFalse(store.renameSearch("Ferries", "Bridges"));
            assertFalse(store.renameSearch("Nothing", "Something"));
            assertTrue(store.renameSearch("Ferries", " Boats "));
            assertEquals(List.of("Boats", "Bridges"), store.savedSearches().stream().map(SavedSearch::name).toList());
            assertThrows(IllegalArgumentException.class, () -> store.renameSearch("Boats", " "));
        }
    }

    /** The clock stands still: the order is that of asking all the same. */
    @Test
    void theHistoryHasEachQueryOnceNewestFirst() {
        try (Store store = Store.open(folder.resolve("library.db"), () -> Instant.EPOCH)) {
            for (String query : List.of("ferry", "bridge", " ferry ", "  ", "boat")) {
                store.addSearched(query);
            }
            assertEquals(List.of("boat", "ferry", "bridge"), store.searchHistory());
        }
    }

    @Test
    void theHistoryHasAHundredEntries() {
        try (Store store = open()) {
            for (int i = 0; i < 130; i++) {
                store.addSearched("query " + i);
            }
        }
        try (Store store = open()) {
            assertEquals(100, store.searchHistory().size());
            assertEquals("query 129", store.searchHistory().getFirst());
            assertEquals("query 30", store.searchHistory().getLast());
            store.clearSearchHistory();
            assertEquals(List.of(), store.searchHistory());
        }
    }

    private Store open() {
        return Store.open(folder.resolve("library.db"));
    }
}

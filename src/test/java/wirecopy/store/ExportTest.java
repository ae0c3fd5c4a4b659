package wirecopy.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that the user did goes into one file and comes back from it. */
final class ExportTest {

    @TempDir
    private Path folder;
    private long now = 1000;

    @Test
    void allComesBackInAnEmptyLibrary() {
        try (Store here = open("here"); Store there = open("there")) {
            fill(here);
            here.exportTo(file());
            there.read();
            Merged merged = there.importFrom(file());

            assertEquals(List.of(Path.of("/stories"), Path.of("/z.zip")), merged.loaded());
            assertEquals(List.of(Path.of("/stories"), Path.of("/z.zip")), there.loaded());
            assertEquals(Set.of("a", "b"), there.read());
            assertEquals(Set.of("b"), there.starred());
            assertEquals(Map.of("Harbour", 1, "to read", 2), there.tags());
            assertEquals(Optional.of("A \"note\"\nof two lines \u2028 \ud83d\ude00"), there.note("a"));
            assertEquals(Optional.of(12), there.readingPlace("a"));
            assertEquals(here.savedSearches(), there.savedSearches());
            assertEquals(List.of("boat", "ferry"), there.searchHistory());
            there.exportTo(folder.resolve("again.json"));
            assertEquals(text(file()), text(folder.resolve("again.json")));
        }
    }

    @Test
    void twiceIsAsOnce() {
        try (Store here = open("here"); Store there = open("there")) {
            fill(here);
            here.exportTo(file());
            there.setNote("a", "mine");
            there.importFrom(file());
            there.exportTo(folder.resolve("once.json"));
            assertEquals(new Merged(0, List.of()), there.importFrom(file()));
            there.exportTo(folder.resolve("twice.json"));

            assertEquals(text(folder.resolve("once.json")), text(folder.resolve("twice.json")));
        }
    }

    @Test
    void setsGrowTogetherAndTheLaterOfTwoCounts() {
        try (Store here = open("here"); Store there = open("there")) {
            fill(here);
            here.exportTo(file());
            now = 500;
            there.setReadingPlace("a", 3);
            there.saveSearch(new SavedSearch("Ferries", "older", "NAME", ""));
            now = 2000;
            there.setStarred(List.of("c"), true);
            there.setNote("a", "later");
            there.setTag("HARBOUR", List.of("c"), true);
            there.importFrom(file());

            assertEquals(Set.of("b", "c"), there.starred());
            assertEquals(Optional.of("later"), there.note("a"));
            assertEquals(Optional.of(12), there.readingPlace("a"));
            assertEquals("headline:ferry", there.savedSearches().getFirst().query());
            assertEquals(Set.of("a", "c"), there.tagged("harbour", false));
            assertEquals(Map.of("HARBOUR", 2, "to read", 2), there.tags());
        }
    }

    @Test
    void aNoteTakenAwayLaterStaysAway() {
        try (Store here = open("here")) {
            fill(here);
            here.exportTo(file());
            now = 3000;
            here.setNote("a", "");
            here.importFrom(file());
            assertEquals(Optional.empty(), here.note("a"));
        }
    }

    @Test
    void setsAskedForBeforeAreNewAfterwards() {
        try (Store here = open("here"); Store there = open("there")) {
            fill(here);
            here.exportTo(file());
            assertEquals(0, there.read().size() + there.starred().size() + there.tagged("harbour", false).size() + there.noted().size());
            there.importFrom(file());
            assertEquals(5, there.read().size() + there.starred().size() + there.tagged("harbour", false).size() + there.noted().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "no JSON", "{\"kind\":\"other\",\"version\":1}", "{\"kind\":\"wirecopy-state\"}",
            "{\"kind\":\"wirecopy-state\",\"version\":1,\"read\":[\"a\",null]}",
            "{\"kind\":\"wirecopy-state\",\"version\":1,\"read\":[\"x\"],\"starred\":[\"\"]}",
            "{\"kind\":\"wirecopy-state\",\"version\":1,\"read\":\"a\"}",
            "{\"kind\":\"wirecopy-state\",\"version\":1,\"read\":[\"x\"],\"notes\":[{\"id\":\"a\",\"changed\":1}]}",
            "{\"kind\":\"wirecopy-state\",\"version\":1,\"read\":[\"x\"],\"searches\":[{\"name\":\" \",\"query\":\"\",\"order\":\"\",\"scope\":\"\"}]}",
            "{\"kind\":\"wirecopy-state\",\"version\":1,\"tags\":{\" \":[\"a\"]}}",
            "{\"kind\":\"wirecopy-state\",\"version\":1,\"tags\":{\"a\":null,\"b\":[null]}}",
            "{\"kind\":\"wirecopy-state\",\"version\":1,\"read\":[\"x\"]} more"})
    void whatIsNoExportIsRefusedAndChangesNothing(String text) throws IOException {
        Files.writeString(file(), text);
        assertRefused("was not exported by Wirecopy");
    }

    @Test
    void anExportOfANewerVersionIsRefused() throws IOException {
        Files.writeString(file(), "{\"kind\":\"wirecopy-state\",\"version\":2,\"read\":[\"x\"]}");
        assertRefused("newer version");
    }

    @Test
    void aMissingFileIsRefused() {
        assertRefused("There is no file");
    }

    private void assertRefused(String why) {
        try (Store store = open("here")) {
            fill(store);
            store.exportTo(folder.resolve("before.json"));
            StoreFault fault = assertThrows(StoreFault.class, () -> store.importFrom(file()));
            assertTrue(fault.getMessage().contains(why), fault.getMessage());
            assertTrue(fault.getMessage().endsWith("Nothing was changed."), fault.getMessage());
            store.exportTo(folder.resolve("after.json"));
            assertEquals(text(folder.resolve("before.json")), text(folder.resolve("after.json")));
        }
    }

    @Test
    void anExportCutOffAnywhereIsRefused() throws IOException {
        try (Store here = open("here"); Store there = open("there")) {
            fill(here);
            here.exportTo(file());
            byte[] whole = Files.readAllBytes(file());
            for (int length = 0; length < whole.length; length += 7) {
                Files.write(file(), Arrays.copyOf(whole, length));
                assertThrows(StoreFault.class, () -> there.importFrom(file()));
            }
            assertEquals(Set.of(), there.read());
            assertEquals(List.of(), there.loaded());
        }
    }

    @Test
    void whatIsAddedLaterOrBelongsToAnotherSystemIsPassedOver() throws IOException {
        Files.writeString(file(), """
                {"kind":"wirecopy-state","version":1,"colours":["red"],"loaded":["C:\\\\stories","relative","/here\\u0000","/here"],
                 "notes":[{"id":"a","text":"t","changed":1,"by":"me"}]}""");
        try (Store store = open("here")) {
            assertEquals(new Merged(2, List.of(Path.of("/here"))), store.importFrom(file()));
            assertEquals(Optional.of("t"), store.note("a"));
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldInWordsAndTheOldFileStays() throws IOException {
        try (Store store = open("here")) {
            StoreFault fault = assertThrows(StoreFault.class, () -> store.exportTo(folder.resolve("none/state.json")));
            assertTrue(fault.getMessage().startsWith("The file could not be written: "), fault.getMessage());
            store.exportTo(file());
            try (var files = Files.list(folder)) {
                assertFalse(files.anyMatch(path -> path.toString().endsWith(".new")));
            }
        }
    }

    private static void fill(Store store) {
        store.addLoaded(Path.of("/stories"));
        store.addLoaded(Path.of("/z.zip"));
        store.setRead(List.of("a", "b"), true);
        store.setStarred(List.of("b"), true);
        store.setTag("Harbour", List.of("a"), true);
        store.setTag("to read", List.of("a", "b"), true);
        store.setNote("a", "A \"note\"\nof two lines \u2028 \ud83d\ude00");
        store.setReadingPlace("a", 12);
        store.saveSearch(new SavedSearch("Ferries", "headline:ferry", "NEWEST", ""));
        store.saveSearch(new SavedSearch("Boats", "boat", "NAME", "/stories"));
        store.addSearched("ferry");
        store.addSearched("boat");
    }

    private Store open(String name) {
        return Store.open(folder.resolve(name + ".db"), () -> Instant.ofEpochMilli(now));
    }

    private Path file() {
        return folder.resolve("state.json");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

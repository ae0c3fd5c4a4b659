package wirecopy.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.format.StoryReader;
import wirecopy.parse.ArticleParser;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.store.StoreFault;

class ReadingRoomTest {

    @TempDir
    Path temp;

    private final StoryReader reader = new StoryReader(ArticleParser.standard());
    private Path home;
    private Path stories;

    @BeforeEach
    void stories() throws IOException {
        home = temp.resolve("home");
        stories = Files.createDirectories(temp.resolve("stories"));
        Files.writeString(stories.resolve("a.txt"), "Ferry sails\n\nThe ferry sailed.\n");
    }

    @Test
    void itIsAPictureOfTheLibraryThatAnotherMayGoOnFrom() throws Exception {
        try (Library library = Library.open(home)) {
            library.add(List.of(stories), Progress.SILENT);
            try (ReadingRoom room = open()) {
                assertEquals(1, found(room, "ferry"));
                Files.writeString(stories.resolve("b.txt"), "Second ferry\n\nIt sailed too.\n");
                library.add(List.of(stories), Progress.SILENT);
                assertEquals(1, found(room, "ferry"));
                assertEquals("Ferry sails", room.read(library.idAt(stories.resolve("a.txt").toString())).headline());
                try (ReadingRoom later = open()) {
                    assertEquals(2, found(later, "ferry"));
                }
            }
        }
    }

    @Test
    void marksCountAndCannotBeMade() throws IOException {
        try (Library library = Library.open(home)) {
            library.add(List.of(stories), Progress.SILENT);
            String id = library.idAt(stories.resolve("a.txt").toString());
            library.store().setStarred(List.of(id), true);
            try (ReadingRoom room = open()) {
                assertEquals(1, found(room, "is:starred"));
                assertThrows(StoreFault.class, () -> room.store().setStarred(List.of(id), false));
            }
            assertTrue(library.store().isStarred(id));
        }
    }

    @Test
    void whereNoLibraryIsNoneIsBegun() {
        assertThrows(NoSuchFileException.class, this::open);
        assertFalse(Files.exists(home));
    }

    @Test
    void anIndexThatIsGoneIsMadeAgainUnlessAWindowHasTheLibrary() throws IOException {
        try (Library library = Library.open(home)) {
            library.add(List.of(stories), Progress.SILENT);
        }
        deleteIndex();
        FolderLock window = FolderLock.take(home);
        assertThrows(LibraryInUse.class, this::open);
        window.close();
        try (ReadingRoom room = open()) {
            assertEquals(1, found(room, "ferry"));
        }
    }

    @Test
    void whatAnImportLeftIsFinishedUnlessAWindowIsAtIt() throws IOException {
        try (Library library = Library.open(home)) {
            library.add(List.of(stories), Progress.SILENT);
            Files.writeString(stories.resolve("b.txt"), "Second ferry\n\nIt sailed too.\n");
            library.store().remember(Library.UNFINISHED, "yes");
        }
        FolderLock window = FolderLock.take(home);
        try (ReadingRoom room = open()) {
            assertEquals(1, found(room, "ferry"));
        }
        window.close();
        try (ReadingRoom room = open()) {
            assertEquals(2, found(room, "ferry"));
        }
    }

    private ReadingRoom open() throws IOException {
        return ReadingRoom.open(home, reader, Progress.SILENT);
    }

    private static int found(ReadingRoom room, String query) throws IOException {
        try (Hits hits = room.search(Query.parse(query + " "), Order.RELEVANCE)) {
            return hits.size();
        }
    }

    private void deleteIndex() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}

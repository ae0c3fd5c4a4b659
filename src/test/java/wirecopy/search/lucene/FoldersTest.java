package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.search.Folder;

class FoldersTest {

    @TempDir
    private Path place;
    private LuceneIndex index;
    private int stories;

    @BeforeEach
    void open() throws IOException {
        index = LuceneIndex.open(place, "test");
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private void add(String... paths) throws IOException {
        for (String path : paths) {
            index.add(Story.of(String.valueOf(++stories)).headline("Story").at(path).body("Words").article());
        }
        index.refresh();
    }

    private List<String> in(String path) throws IOException {
        return index.folders(path).stream().map(each -> each.path() + " " + each.stories() + (each.holdsFolders() ? " +" : "")).toList();
    }

    @Test
    void eachFolderHoldsWhatLiesBelowIt() throws IOException {
        add("/news/top.txt", "/news/a/1.txt", "/news/a/2.txt", "/news/a/deep/3.txt", "/news/b/only/deeper/4.txt");
        add("/news/a/5.txt", "/elsewhere/6.txt");
        assertEquals(List.of("/news/a 4 +", "/news/b 1 +"), in("/news"));
        assertEquals(List.of("/news/a/deep 1"), in("/news/a/"));
        assertEquals(List.of("/news/b/only 1 +"), in("/news/b"));
        assertEquals(List.of(), in("/news/a/deep"));
        assertEquals(List.of("/elsewhere 1", "/news 6 +"), in("/"));
    }

    @Test
    void namesThatBeginAlikeAreTwoFolders() throws IOException {
        add("/news/c/1.txt", "/news/c-foo/x/2.txt", "/news/c/y/3.txt", "/news/c!d/4.txt", "/newsroom/5.txt");
        assertEquals(List.of("/news/c 2 +", "/news/c!d 1", "/news/c-foo 1 +"), in("/news"));
    }

    @Test
    void anArchiveIsAFolder() throws IOException {
        add("/news/b.zip!/1.txt", "/news/b.zip!/in/2.txt", "/news/b.zip!/c.zip!/3.txt");
        assertEquals(List.of("/news/b.zip 3 +"), in("/news"));
        assertEquals(List.of("/news/b.zip!/c.zip 1", "/news/b.zip!/in 1"), in("/news/b.zip"));
        assertTrue(index.holdsFolders("/news/b.zip"));
        assertFalse(index.holdsFolders("/news/b.zip!/in"));
    }

    @Test
    void theOtherKindOfSystemHasFoldersToo() throws IOException {
        add("C:\\news\\a\\1.txt", "C:\\news\\b.zip!/in/2.txt");
        assertEquals(List.of("C:\\news\\a 1", "C:\\news\\b.zip 1 +"), in("C:\\news"));
        assertEquals(List.of("C:\\news\\b.zip!/in 1"), in("C:\\news\\b.zip"));
        assertEquals("b.zip", index.folders("C:\\news").getLast().name());
    }

    @Test
    void aNameIsKeptToTheLetter() throws IOException {
        add("/news/two  blanks /1.txt");
        assertEquals(List.of(new Folder("/news/two  blanks ", 1, false)), index.folders("/news"));
    }

    @Test
    void whatIsGoneIsNotCounted() throws IOException {
        add("/news/a/1.txt", "/news/a/2.txt", "/news/b/3.txt");
        index.remove("1");
        index.remove("3");
        index.refresh();
        assertEquals(List.of("/news/a 1"), in("/news"));
    }

    @Test
    void whoeverIsInterruptedGivesUp() throws IOException {
        add("/news/a/1.txt");
        Thread.currentThread().interrupt();
        assertThrows(InterruptedIOException.class, () -> index.folders("/news"));
        assertTrue(Thread.interrupted());
    }
}

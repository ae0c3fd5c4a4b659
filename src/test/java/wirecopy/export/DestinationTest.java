package wirecopy.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.article.Articles;

class DestinationTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsThereOnceItIsWhole() throws IOException {
        Path file = folder.resolve("a.txt");
        try (Destination to = new ToFile(Format.TEXT, Written.EDITION, file, false)) {
            to.add(Articles.of("One", "First."));
            assertTrue(Files.notExists(file));
            to.finish();
        }
        assertEquals("One\n\nFirst.\n", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void whatIsCutOffLeavesNothing() throws IOException {
        try (Destination to = new ToFile(Format.EPUB, Written.EDITION, folder.resolve("a.epub"), false)) {
            to.add(Articles.of("One", "First."));
            to.add(Articles.of("Two", "Second."));
        }
        assertEquals(List.of(), names());
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "mine");
        assertThrows(FileAlreadyExistsException.class, () -> new ToFile(Format.TEXT, Written.EDITION, file, false));
        Destination late = new ToFile(Format.TEXT, Written.EDITION, folder.resolve("b.txt"), false);
        late.add(Articles.of("One", "First."));
        Files.writeString(folder.resolve("b.txt"), "came meanwhile");
        assertThrows(FileAlreadyExistsException.class, late::finish);
        late.close();
        assertEquals("mine", Files.readString(file));
        assertEquals("came meanwhile", Files.readString(folder.resolve("b.txt")));
        assertEquals(List.of("a.txt", "b.txt"), names());
    }

    @Test
    void whatIsReplacedIsThereUntilThen() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        try (Destination to = new ToFile(Format.TEXT, Written.EDITION, link, true)) {
            to.add(Articles.of("One", "First."));
            assertEquals("mine", Files.readString(file));
            to.finish();
        }
        assertEquals("One\n\nFirst.\n", Files.readString(file));
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThrows(NotDirectoryException.class, () -> new ToFile(Format.TEXT, Written.EDITION, folder.resolve("no/a.txt"), false));
    }

    @Test
    void aFolderGetsAFileAStory() throws IOException {
        Destination to = new ToFolder(Format.MARKDOWN, Written.EDITION.made(), folder.resolve("new"), Existing.REFUSE);
        to.add(Articles.of("One: two?", "First."));
        to.add(Articles.of("one two", "Second."));
        to.finish();
        try (Stream<Path> files = Files.list(folder.resolve("new"))) {
            assertEquals(List.of("One two.md", "one two (2).md"), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        Destination again = new ToFolder(Format.MARKDOWN, Written.EDITION.made(), folder.resolve("new"), Existing.REFUSE);
        assertThrows(FileAlreadyExistsException.class, () -> again.add(Articles.of("One: two?", "Other.")));
        assertTrue(Files.readString(folder.resolve("new/One two.md")).contains("First."));
    }

    @Test
    void oneStoryGivesAFileItsTitleAndSeveralDoNot() throws IOException {
        assertTrue(html(1).contains("<title>Story 0</title>"));
        assertTrue(html(2).contains("<title>Ferries &amp; “harbors”</title>"));
        assertTrue(html(0).contains("</html>"));
    }

    private static String html(int stories) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Destination to = new ToStream(Format.HTML, Written.EDITION, out);
        for (int i = 0; i < stories; i++) {
            to.add(Articles.of("Story " + i, "First."));
        }
        to.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

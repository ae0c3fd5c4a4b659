package wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import wirecopy.library.Library;
import wirecopy.library.Progress;

class SearchCommandTest {

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream systemErr = System.err;
    private InputStream in = InputStream.nullInputStream();
    private String folder;

    @BeforeEach
    void listen() throws IOException {
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        System.setProperty("wirecopy.home", temp.resolve("home").toString());
        story("in/a.txt", "Ferry sails\n\nMay 2, 2024\n\nThe ferry sailed on Monday.\n");
        story("in/b.txt", "Harbor closed\n\nMay 3, 2024\n\nNo ferry came in on Tuesday.\n");
        story("in/c.txt", "Walrus seen\n\nIt slept on the quay.\n");
        folder = temp.resolve("in").toString();
    }

    @AfterEach
    void stopListening() {
        System.setErr(systemErr);
        System.clearProperty("wirecopy.home");
    }

    @Test
    void aLineAStoryBestMatchFirst() {
        assertEquals(0, run("ferry", folder));
        assertEquals(folder + "/a.txt: Ferry sails — The ferry sailed on Monday.\n" + folder + "/b.txt: Harbor closed — No ferry came in on Tuesday.\n", out());
        assertEquals("", err());
    }

    @Test
    void nothingFoundIsOneAndTroubleIsTwo() {
        assertEquals(1, run("zebra", folder));
        assertEquals("", out() + err());
        assertEquals(2, run("walrus", folder, temp.resolve("missing.txt").toString()));
        assertTrue(out().contains("Walrus seen"), out());
        assertEquals(temp.resolve("missing.txt") + ": there is no such file\n", err());
    }

    @Test
    void whatIsNotUnderstoodIsTwo() {
        assertEquals(2, run());
        assertEquals(2, run("--order", "best", "ferry", folder));
        assertEquals(2, run("--json", "--count", "ferry", folder));
        assertEquals(3, err().lines().filter(line -> line.endsWith("See: wirecopy search --help")).count(), err());
    }

    @Test
    void theLastWordIsFinished() {
        assertEquals(1, run("ferr", folder));
    }

    @Test
    void countAndPathsAlone() {
        assertEquals(0, run("--count", "ferry", folder));
        assertEquals("2\n", out());
        out.reset();
        assertEquals(1, run("-c", "zebra", folder));
        assertEquals("0\n", out());
        out.reset();
        assertEquals(0, run("--files", "ferry", folder));
        assertEquals(folder + "/a.txt\n" + folder + "/b.txt\n", out());
        out.reset();
        assertEquals(0, run("-f0", "ferry", folder));
        assertEquals(folder + "/a.txt\0" + folder + "/b.txt\0", out());
    }

    @Test
    void orderAndLimit() {
        assertEquals(0, run("-f", "--order", "newest", "--limit", "1", "ferry", folder));
        assertEquals(folder + "/b.txt\n", out());
    }

    @Test
    void anObjectAStory() {
        assertEquals(0, run("--json", "walrus", folder));
        JsonNode hit = new ObjectMapper().readTree(out());
        assertEquals(List.of("path", "sha256", "headline", "headlineMatches", "excerpt", "excerptMatches", "published", "outlet"),
                List.copyOf(hit.propertyNames()));
        assertEquals("Walrus seen", hit.get("headline").asString());
        assertEquals("[[0,6]]", hit.get("headlineMatches").toString());
    }

    @Test
    void aMinusGoesBehindTwo() {
        assertEquals(0, run("-f", "--", "-ferry", folder));
        assertEquals(folder + "/c.txt\n", out());
    }

    @Test
    void aMisspelledFieldIsTold() {
        run("hedline:ferry", folder);
        assertEquals("Did you mean headline:ferry?\n", err());
        err.reset();
        run("--quiet", "hedline:ferry", folder);
        assertEquals("", err());
    }

    @Test
    void aDashIsAPipe() {
        in = new ByteArrayInputStream("From a pipe\n\nA walrus came.\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(0, run("walrus", "-"));
        assertEquals("-: From a pipe — A walrus came.\n", out());
    }

    @Test
    void nothingInAFileSteersTheTerminal() throws IOException {
        Path evil = Files.writeString(temp.resolve("in/x\n\u001B[2J.txt"), "Red \u001B[31m walrus\n\nText.\n");
        assertEquals(0, run("red", folder));
        assertEquals(1, out().lines().count(), out());
        assertEquals(-1, out().indexOf('\u001B'), out());
        out.reset();
        assertEquals(0, run("-f0", "red", folder));
        assertEquals(evil + "\0", out());
    }

    @Test
    void theLibraryIsSearchedAlsoWhileItIsOpen() throws IOException {
        assertEquals(2, run("ferry"));
        assertTrue(err().contains("no library"), err());
        try (Library library = Library.open(temp.resolve("home"))) {
            library.add(List.of(temp.resolve("in")), Progress.SILENT);
            library.store().setStarred(List.of(library.idAt(folder + "/b.txt")), true);
            assertEquals(0, run("--files", "ferry is:starred"));
        }
        assertEquals(folder + "/b.txt\n", out());
        assertEquals(1, run("ferry is:starred walrus"));
    }

    @Test
    void aReaderWhoLeavesEndsItQuietlyAndAFullDiskDoesNot() {
        assertEquals(0, Commands.run(in, failing("Broken pipe"), "search", "ferry", folder));
        assertEquals("", err());
        assertEquals(2, Commands.run(in, failing("No space left on device"), "search", "ferry", folder));
        assertEquals("This could not be written: No space left on device\n", err());
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private int run(String... args) {
        return Commands.run(in, out, Stream.concat(Stream.of("search"), Stream.of(args)).toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void story(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

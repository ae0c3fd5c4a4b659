package wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

import wirecopy.library.Library;
import wirecopy.library.Progress;

class ExportCommandTest {

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream systemErr = System.err;
    private InputStream in = InputStream.nullInputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        System.setProperty("wirecopy.home", temp.resolve("home").toString());
    }

    @AfterEach
    void stopListening() {
        System.setErr(systemErr);
        System.clearProperty("wirecopy.home");
    }

    @Test
    void storiesGoToTheStandardOutput() throws IOException {
        assertEquals(0, run("--to", "text", story("a.txt", "One\n\nFirst story.\n"), story("b.txt", "Two\n\nSecond story.\n")));
        assertEquals("One\n\nFirst story.\n\n* * *\n\nTwo\n\nSecond story.\n", out());
        assertEquals("", err());
    }

    @Test
    void theNameOfTheFileTellsTheFormat() throws IOException {
        String file = temp.resolve("out.md").toString();
        assertEquals(0, run("-o", file, story("a.txt", "One\n\nFirst story.\n")));
        assertTrue(Files.readString(Path.of(file)).startsWith("---\ntitle: \"One\"\n"));
        assertEquals("1 story written to " + file + "\n", err());
        assertEquals("", out());
    }

    @Test
    void aFolderGetsAFileAStory() throws IOException {
        story("in/a.txt", "One\n\nFirst story.\n");
        story("in/b.txt", "one\n\nSecond story.\n");
        assertEquals(0, run("--to", "text", "--quiet", "--out", temp.resolve("out") + "/", temp.resolve("in").toString()));
        assertEquals(List.of("One.txt", "one (2).txt"), names("out"));
        assertEquals("", err());
    }

    @Test
    void nothingIsWrittenOverUnlessTold() throws IOException {
        String one = story("a.txt", "One\n\nFirst story.\n");
        String file = story("out.txt", "mine");
        assertEquals(1, run("-o", file, one));
        assertTrue(err().contains(file + " is there already; --force writes over it"), err());
        assertEquals("mine", Files.readString(Path.of(file)));
        assertEquals(0, run("--force", "-o", file, one));
        assertEquals("One\n\nFirst story.\n", Files.readString(Path.of(file)));
    }

    @Test
    void inAFolderOnlyTheOneStoryIsLeftOut() throws IOException {
        story("out/One.txt", "mine");
        assertEquals(1, run("-t", "text", "-o", temp.resolve("out").toString(), story("a.txt", "One\n\nFirst.\n"), story("b.txt", "Two\n\nSecond.\n")));
        assertEquals(List.of("One.txt", "Two.txt"), names("out"));
        assertEquals("mine", Files.readString(temp.resolve("out/One.txt")));
        assertTrue(err().contains("One.txt is there already"), err());
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestStillComes() throws IOException {
        String missing = temp.resolve("missing.txt").toString();
        assertEquals(1, run("--to", "text", missing, story("a.txt", "One\n\nFirst story.\n")));
        assertEquals(missing + ": there is no such file\n", err());
        assertEquals(1, run("--to", "text", "a\0b"));
        assertEquals("One\n\nFirst story.\n", out());
    }

    @Test
    void whereThereIsNoStoryThereIsNoFile() throws IOException {
        assertEquals(1, run("-o", temp.resolve("out.epub").toString(), story("empty.txt", "")));
        assertEquals(List.of("empty.txt"), names(""));
    }

    @Test
    void oneStoryOfAList() throws IOException {
        String list = story("news.jsonl", "{\"title\": \"One\", \"text\": \"First story of all.\"}\n{\"title\": \"Two\", \"text\": \"Second story of all.\"}\n");
        assertEquals(0, run("-t", "text", list + "!/2"));
        assertEquals("Two\n\nSecond story of all.\n", out());
    }

    @Test
    void aDashIsAPipe() {
        in = new ByteArrayInputStream("From a pipe\n\nText.\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(0, run("-t", "text", "-"));
        assertEquals("From a pipe\n\nText.\n", out());
    }

    @Test
    void aReaderWhoLeavesEndsItQuietlyAndAFullDiskDoesNot() throws IOException {
        String story = story("a.txt", "Headline\n\n" + "Text. ".repeat(10_000) + "\n");
        assertEquals(0, Commands.run(in, failing("Broken pipe"), "export", "-t", "text", story, story, story));
        assertEquals("", err());
        assertEquals(1, Commands.run(in, failing("No space left on device"), "export", "-t", "text", story, story, story));
        assertEquals("This could not be written: No space left on device\n", err());
        assertEquals(1, Commands.run(in, failing("No space left on device"), "parse", story));
    }

    @Test
    void whatIsNotUnderstoodIsSaid() throws IOException {
        String story = story("a.txt", "One\n\nFirst.\n");
        assertEquals(2, run("--to", "text"));
        assertEquals(2, run("--to", "text", "--all", story));
        assertEquals(2, run(story));
        assertEquals(2, run("--to", "word", story));
        assertEquals(2, run("--to", "epub", story));
        assertEquals(5, err().lines().filter(line -> line.endsWith("See: wirecopy export --help")).count(), err());
        assertEquals("", out());
    }

    @Test
    void theLibraryAnswersAQuery() throws IOException {
        assertEquals(1, run("--to", "text", "--all"));
        assertTrue(err().contains("no library"), err());
        story("in/a.txt", "Ferry sails\n\nThe ferry sailed on Monday.\n");
        story("in/b.txt", "Harbor closed\n\nIt is closed again.\n");
        try (Library library = Library.open(temp.resolve("home"))) {
            library.add(List.of(temp.resolve("in")), Progress.SILENT);
            assertEquals(0, run("--to", "text", "--query", "ferry"), "while a window has it open");
        }
        assertEquals("Ferry sails\n\nThe ferry sailed on Monday.\n", out());
        assertEquals(0, run("--to", "text", "--query", "harbor"));
        assertEquals(0, run("--to", "text", "--all", "-o", temp.resolve("all.txt").toString()));
        assertTrue(Files.readString(temp.resolve("all.txt")).contains("Harbor closed"));
        assertFalse(Files.exists(temp.resolve("none.txt")));
        assertEquals(1, run("--query", "walrus", "-o", temp.resolve("none.txt").toString()));
        assertFalse(Files.exists(temp.resolve("none.txt")));
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
        return Commands.run(in, out, Stream.concat(Stream.of("export"), Stream.of(args)).toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve(folder))) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String story(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}

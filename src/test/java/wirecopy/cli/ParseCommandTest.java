package wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ParseCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private InputStream in = InputStream.nullInputStream();

    @Test
    void oneObjectALineInTheOrderNamed() throws IOException {
        String second = story("b.txt", "Zweite Überschrift — ✓\n\nText.\n");
        String first = story("a.txt", "First headline\n\nText.\n");
        assertEquals(0, run("parse", second, first));
        assertEquals(List.of("Zweite Überschrift — ✓", "First headline"), rows().stream().map(r -> r.get("headline").asString()).toList());
        assertEquals(second, rows().getFirst().get("source").get("path").asString());
    }

    @Test
    void fieldsComeInTheOrderOfTheContract() throws IOException {
        run("parse", story("a.txt", "Headline\n{{#rendered}} {{/rendered}}\nText.\n"));
        JsonNode row = rows().getFirst();
        assertEquals(List.of("source", "headline", "byline", "dateline", "blocks", "contributors", "removed", "warnings"),
                List.copyOf(row.propertyNames()));
        assertEquals(List.of("path", "charset", "sha256", "format"), List.copyOf(row.get("source").propertyNames()));
        assertEquals(List.of("kind", "text", "line", "endLine"), List.copyOf(row.get("blocks").get(0).propertyNames()));
        assertTrue(row.get("byline").isNull());
        assertTrue(row.get("dateline").isNull());
    }

    @Test
    void whatCannotBeReadHasItsObjectAndTheRestStillComes() throws IOException {
        String empty = story("empty.txt", "");
        String missing = temp.resolve("missing.txt").toString();
        String good = story("good.txt", "Headline\n\nText.\n");
        assertEquals(1, run("parse", empty, missing, good));
        List<JsonNode> rows = rows();
        assertEquals(List.of("source", "error"), List.copyOf(rows.get(0).propertyNames()));
        assertEquals(missing, rows.get(1).get("source").get("path").asString());
        assertTrue(rows.get(1).get("error").asString().length() > 5);
        assertEquals("Headline", rows.get(2).get("headline").asString());
    }

    @Test
    void aNameThatNoFileCanHaveIsAnErrorToo() {
        assertEquals(1, run("parse", "a\0b"));
        assertEquals(1, rows().size());
    }

    @Test
    void foldersAndArchivesGiveTheirStories() throws IOException {
        story("folder/1.txt", "One\n\nText.\n");
        story("folder/2.txt", "Two\n\nText.\n");
        story("folder/.hidden", "Not a story\n\nText.\n");
        Path zip = temp.resolve("archive.zip");
        try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip))) {
            entries.putNextEntry(new ZipEntry("three.txt"));
            entries.write("Three\n\nText.\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(0, run("parse", temp.resolve("folder").toString(), zip.toString()));
        assertEquals(List.of("One", "Two", "Three"), rows().stream().map(r -> r.get("headline").asString()).toList());
    }

    @Test
    void aDashReadsTheStandardInput() {
        in = new ByteArrayInputStream("From a pipe\n\nText.\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(0, run("parse", "-"));
        assertEquals("From a pipe", rows().getFirst().get("headline").asString());
        assertEquals("-", rows().getFirst().get("source").get("path").asString());
    }

    @Test
    void aReaderWhoLeavesEndsItQuietly() throws IOException {
        String story = story("a.txt", "Headline\n\nText.\n");
        int[] writes = {0};
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                writes[0]++;
                throw new IOException("Broken pipe");
            }
        };
        assertEquals(0, Commands.run(in, gone, "parse", story, story, story));
        assertEquals(1, writes[0]);
    }

    @Test
    void withoutFilesItIsNotUnderstood() {
        assertEquals(2, run("parse"));
        assertEquals(2, run("parse", "--colour", "x.txt"));
        assertEquals(0, out.size());
    }

    private int run(String... args) {
        return Commands.run(in, out, args);
    }

    private List<JsonNode> rows() {
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }

    private String story(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}

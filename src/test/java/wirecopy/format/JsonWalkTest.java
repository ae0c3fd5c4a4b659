package wirecopy.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.parse.ArticleParser;

class JsonWalkTest {

    private static final String ONE = "{\"title\": \"One\", \"text\": \"The first story, } with \\\" a brace.\"}";
    private static final String TWO = "{\"title\": \"Two\", \"tags\": [\"a\", \"]\"], \"text\": \"The second story.\"}";
    private static final String THREE = "{\"title\": \"Three\", \"text\": \"The third story.\"}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"[1, 2, 3]", "[\n  1,\n  2,\n  3\n]\n", "1\n2\n3\n", "1\r\n2\r\n3", "\uFEFF1\n2\n3\n", "1 2 3", "1,\n2,\n3", "\u001E1\n\u001E2\n\u001E3\n",
            "{\"status\": \"ok\", \"total\": 3, \"articles\": [1, 2, 3], \"next\": null}", "{\"response\": {\"results\": [1, 2, 3]}}",
            "{\"version\": \"1\", \"title\": \"A feed\", \"items\": [1, 2, 3]}"})
    void eachObjectIsAStory(String shape) throws IOException {
        write("a.json", shape.replaceAll("\\b1\\b(?!\")", "#1").replace("2", "#2").replace("3", "#3").replace("total\": #3", "total\": 3")
                .replace("#1", ONE).replace("#2", TWO).replace("#3", THREE));

        assertEquals(List.of("story a.json!/1", "story a.json!/2", "story a.json!/3"), walk("a.json"));
        assertEquals("Three", open("a.json!/3"));
        assertEquals("One", open("a.json!/1"));
        assertEquals("Two", open("a.json!/2"));
    }

    @Test
    void eachStoryHasTheIdentityOfItsOwnBytes() throws IOException {
        write("a.json", "[" + ONE + ",\n" + TWO + "]");

        List<Reading> readings = Walks.readAll(folder.resolve("a.json"));
        assertEquals(StoryReader.identity(ONE.getBytes(StandardCharsets.UTF_8)), assertInstanceOf(Reading.Story.class, readings.getFirst()).article().id());
        assertNotEquals(readings.get(0), readings.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"headline\": \"A\", \"bodies\": [{\"value\": \"A story.\"}], \"associations\": [{\"headline\": \"B\", \"date\": \"2024-03-05\"}]}",
            "{\"uri\": \"urn:hns:1\", \"versionCreated\": \"2024-03-05\", \"renditions\": [{\"title\": \"small\", \"href\": \"https://hns.example/1.jpg\"}]}"})
    void whatGoesWithAStoryIsNoListOfStories(String json) throws IOException {
        write("a.json", json);

        assertEquals(1, Walks.readAll(folder.resolve("a.json")).size());
        assertFalse(Walks.readAll(folder.resolve("a.json")).getFirst().path().contains("!/"));
    }

    @Test
    void oneObjectIsTheFileItself() throws IOException {
        write("a.json", ONE);
        write("b.json", "{\"title\": \"Two\", \"text\": \"A text.\", \"related\": [{\"title\": \"x\", \"url\": \"y\"}]}");

        assertEquals(List.of("story a.json"), walk("a.json"));
        assertEquals(List.of("story b.json"), walk("b.json"));
        assertEquals("One", open("a.json"));
    }

    @Test
    void linesAreCountedAsInAnEditorAndABrokenOneCostsNoOther() throws IOException {
        write("a.jsonl", ONE + "\n\n{\"title\": \"Cut off\n" + THREE + "\n5\n");

        assertEquals(List.of("story a.jsonl!/1", "unreadable a.jsonl!/3: its JSON is broken", "story a.jsonl!/4",
                "skipped a.jsonl!/5: no object in JSON, so no news story"), walk("a.jsonl"));
        assertEquals("Three", open("a.jsonl!/4"));
    }

    @Test
    void packedAndInArchives() throws IOException {
        String lines = ONE + "\n" + TWO + "\n";
        Files.write(folder.resolve("a.jsonl.gz"), gzip(lines));
        Files.write(folder.resolve("a.zip"), Zips.of("in/b.json", "[" + ONE + "," + TWO + "]", "c.json", THREE));

        assertEquals(List.of("story a.jsonl.gz!/a.jsonl!/1", "story a.jsonl.gz!/a.jsonl!/2"), walk("a.jsonl.gz"));
        assertEquals(List.of("story a.zip!/in/b.json!/1", "story a.zip!/in/b.json!/2", "story a.zip!/c.json"), walk("a.zip"));
        assertEquals("Two", open("a.jsonl.gz!/a.jsonl!/2"));
        assertEquals("Two", open("a.zip!/in/b.json!/2"));
        assertEquals("Three", open("a.zip!/c.json"));
    }

    @Test
    void cutOffPackedLines() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            lines.append(ONE.replace("first", Integer.toString(i * 7919))).append('\n');
        }
        byte[] packed = gzip(lines.toString());
        Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(packed, packed.length * 2 / 3));

        List<String> rows = walk("a.jsonl.gz");
        assertTrue(rows.size() > 100, "what is whole came in: " + rows.size());
        assertEquals("unreadable a.jsonl.gz!/a.jsonl: it is cut off in the archive", rows.getLast());
    }

    @Test
    void damagedStoryInAZipIsNoStory() throws IOException {
        byte[] zip = Zips.of("c.json", THREE, "d.json", ONE);
        for (int i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 16] ^= 1; // the checksum in the table of contents
                break;
            }
        }
        Files.write(folder.resolve("a.zip"), zip);

        assertEquals(List.of("unreadable a.zip!/c.json: it is damaged in the archive", "story a.zip!/d.json"), walk("a.zip"));
    }

    @Test
    void twoBytesACharacter() throws IOException {
        Files.write(folder.resolve("a.json"), ("\uFEFF[" + ONE + "," + TWO + "]").getBytes(Charset.forName("UTF-16LE")));

        assertEquals(List.of("story a.json!/1", "story a.json!/2"), walk("a.json"));
        assertEquals("Two", open("a.json!/2"));
    }

    @Test
    void emptyListsAndListsOfOtherThings() throws IOException {
        write("a.json", "[{}]");
        write("b.json", "[{\"x\": 1}, [2], \"three\", null]");

        assertEquals(List.of("skipped a.json!/1: JSON, but no news story: no text of one under a name known here"), walk("a.json"));
        assertEquals(List.of("skipped b.json!/1: JSON, but no news story: no text of one under a name known here",
                "skipped b.json!/2: no object in JSON, so no news story", "skipped b.json!/3: no object in JSON, so no news story",
                "skipped b.json!/4: no object in JSON, so no news story"), walk("b.json"));
    }

    @Test
    void anyObjectOfALargeFileIsFoundAgain() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 2000; i++) {
            lines.add("{\"title\": \"Number " + i + "\", \"text\": \"" + "x ".repeat(i % 97) + "and so on.\"}");
        }
        Path file = Files.write(folder.resolve("a.jsonl"), lines);
        StoryReader reader = new StoryReader(ArticleParser.standard());

        for (int number : new int[] {1500, 1, 128, 129, 127, 2000, 1501, 640}) {
            assertEquals("Number " + number, headline(reader.open(file + "!/" + number)));
        }
        lines.removeFirst();
        Files.write(file, lines);
        assertEquals("Number 1501", headline(reader.open(file + "!/1500")), "the file changed");
        assertEquals(new Refused(file + "!/2000", false, "it is no longer in the archive"), reader.open(file + "!/2000"));
        assertEquals(new Refused(file + "!/x", false, "it is no longer in the archive"), reader.open(file + "!/x"));
    }

    @Test
    void oneObjectTooLargeCostsNoOther() throws IOException {
        Path file = folder.resolve("a.jsonl");
        try (var out = Files.newOutputStream(file)) {
            out.write((ONE + "\n{\"text\": \"").getBytes(StandardCharsets.UTF_8));
            byte[] filling = new byte[1 << 20];
            Arrays.fill(filling, (byte) 'x');
            for (int i = 0; i < 65; i++) {
                out.write(filling);
            }
            out.write(("\"}\n" + THREE + "\n").getBytes(StandardCharsets.UTF_8));
        }

        assertEquals(List.of("story a.jsonl!/1", "unreadable a.jsonl!/2: too large for a news story (at most 64 MB)", "story a.jsonl!/3"), walk("a.jsonl"));
    }

    private void write(String name, String text) throws IOException {
        Walks.write(folder.resolve(name), text);
    }

    private List<String> walk(String name) {
        return Walks.inShort(folder.resolve(name), folder);
    }

    private String open(String path) {
        return headline(new StoryReader(ArticleParser.standard()).open(folder + "/" + path));
    }

    private static String headline(Reading reading) {
        return assertInstanceOf(Reading.Story.class, reading, reading.toString()).article().headline();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}

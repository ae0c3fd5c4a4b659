package wirecopy.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wirecopy.article.Article;
import wirecopy.article.Kind;
import wirecopy.article.Removal;
import wirecopy.parse.ArticleParser;

/** The laws over every real file that is at hand. */
class CorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Path REMOVALS = Path.of("src/test/resources/wirecopy/format/removals.txt");
    private static final com.sun.management.ThreadMXBean THREADS = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** Memory asked for while a story is read: a few times what the greediest of them ask for. */
    private static final int MOST_FOR_ANY = 1_000_000;
    private static final int MOST_FOR_A_BYTE = 1_500;
    /** Every so many stories are read again, for time's sake. */
    private static final int AGAIN = 8;

    private final StoryReader reader = new StoryReader(ArticleParser.standard());

    /**
     * Every file is read; its story is the file's text, character for character; it is the same in another country, at a cost
     * bounded by its length (every eighth is looked at); and nothing is taken out of it but what someone has looked at and
     * found to be no content.
     *
     * @param stories how many there are; the others are refused, being empty
     */
    @ParameterizedTest
    @CsvSource({"bbc, 2225", "allsides, 4000", "reuters, 19997", "encodings, 870"})
    void lawsHold(String name, int stories) throws IOException {
        int[] read = {0};
        Map<String, Integer> removed = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        forEach(name, input -> {
            Reading reading = reader.read(input);
            if (!(reading instanceof Reading.Story(Article article))) {
                return;
            }
            assertEquals(Decoder.decode(input.bytes()).text(), article.reconstruct(), input.path());
            if (read[0]++ % AGAIN == 0) {
                long before = THREADS.getCurrentThreadAllocatedBytes();
                assertEquals(reading, elsewhere(input), input.path());
                long asked = THREADS.getCurrentThreadAllocatedBytes() - before;
                assertTrue(asked < MOST_FOR_ANY + (long) MOST_FOR_A_BYTE * input.bytes().length, () -> input.path()
                        + " asked for " + asked + " bytes");
            }
            for (Removal removal : article.removals()) {
                String key = name + " " + removal.rule() + " " + hash(removal.text());
                removed.merge(key, 1, Integer::sum);
                texts.putIfAbsent(key, removal.text() + " in " + input.path() + ", line " + removal.line());
            }
        });
        assertEquals(stories, read[0]);
        assertReviewed(name, removed, texts);
    }

    /** The BBC's pages carry nothing but story: so nothing may be hidden, but the few lines that truly are not. */
    @Test
    void hidesNothingOfCleanStories() throws IOException {
        int[] lines = {0};
        int[] hidden = {0};
        forEach("bbc", input -> {
            Article article = ((Reading.Story) reader.read(input)).article();
            lines[0] += article.blocks().size();
            hidden[0] += article.removals().size()
                    + (int) article.blocks().stream().filter(b -> b.kind() == Kind.PROMOTION || b.kind() == Kind.RULE).count();
        });
        assertTrue(hidden[0] * 2000 <= lines[0], hidden[0] + " of " + lines[0] + " lines hidden");
    }

    /**
     * What is taken out of the stories, each distinct text as a hash with how often it occurs. The list was read by eye. A
     * removal that is
     * not in it must be: if it is template code and no content, what the message shows belongs into the list.
     */
    private static void assertReviewed(String name, Map<String, Integer> removed, Map<String, String> texts) throws IOException {
        List<String> reviewed = Files.readAllLines(REMOVALS).stream().filter(line -> line.startsWith(name + " ")).toList();
        List<String> now = removed.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).toList();
        StringBuilder others = new StringBuilder();
        for (Map.Entry<String, Integer> entry : removed.entrySet()) {
            if (!reviewed.contains(entry.getKey() + " " + entry.getValue())) {
                others.append(entry.getKey()).append(' ').append(entry.getValue()).append(": ").append(texts.get(entry.getKey())).append('\n');
            }
        }
        assertEquals("", others.toString(),
                "removals that nobody has looked at, or more of them or fewer than when somebody did");
        assertEquals(reviewed, now, "removals that are gone");
    }

    private Reading elsewhere(Input input) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            return reader.read(input);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void forEach(String name, Consumer<Input.Bytes> work) throws IOException {
        Path zip = CORPUS.resolve(name + ".zip");
        assumeTrue(Files.exists(zip), "no " + zip + ": nothing to read");
        Walker.walk(zip, input -> {
            work.accept((Input.Bytes) input);
            return true;
        });
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package wirecopy.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.article.Article;
import wirecopy.article.Kind;
import wirecopy.article.Removal;

/** The laws over every real file that is at hand. */
class CorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    @ParameterizedTest
    @ValueSource(strings = {"bbc.zip", "allsides.zip", "reuters.zip", "encodings.zip"})
    void losesNothing(String name) throws IOException {
        Map<String, Integer> rules = new TreeMap<>();
        int files = 0;
        try (ZipFile zip = open(name)) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), charset(entry.getName()));
                Article article = Texts.parse(text);
                assertEquals(text, article.reconstruct(), entry.getName());
                for (Removal removal : article.removals()) {
                    rules.merge(removal.rule(), 1, Integer::sum);
                }
                files++;
            }
        }
        System.out.println(name + ": " + files + " files, removed " + rules);
        assertTrue(files > 0);
    }

    /** The BBC's pages carry nothing but story: so nothing may be hidden, but the few lines that truly are not. */
    @Test
    void hidesNothingOfCleanStories() throws IOException {
        int lines = 0;
        int hidden = 0;
        try (ZipFile zip = open("bbc.zip")) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                Article article = Texts.parse(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                lines += article.blocks().size();
                hidden += article.removals().size()
                        + article.blocks().stream().filter(b -> b.kind() == Kind.PROMOTION || b.kind() == Kind.RULE).count();
            }
        }
        assertTrue(hidden * 2000 <= lines, hidden + " of " + lines + " lines hidden");
    }

    private static ZipFile open(String name) throws IOException {
        Path file = CORPUS.resolve(name);
        assumeTrue(Files.exists(file), "no " + file + ": nothing to read");
        return new ZipFile(file.toFile());
    }

    private static Charset charset(String entry) {
        if (entry.contains("gbk")) {
            return Charset.forName("GB18030");
        }
        return entry.contains("cp1252") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }
}

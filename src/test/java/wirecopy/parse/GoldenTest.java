package wirecopy.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wirecopy.article.Article;

/**
 * Small stories of our own, one a phenomenon, with what the parser must make of them. A new case is a folder with a source.txt:
 * the first run fails and shows what to put into its expected.txt, once it has been read and found right.
 */
class GoldenTest {

    private static final Path CASES = Path.of("src/test/resources/wirecopy/parse/golden");

    static List<Path> cases() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAsExpected(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("source.txt"));
        Article article = Texts.parse(text);
        Path expected = folder.resolve("expected.txt");
        String actual = Rendering.of(article);
        assertEquals(Files.exists(expected) ? Files.readString(expected) : "", actual,
                () -> "source of " + folder.getFileName() + ":\n" + Rendering.visible(text));
        assertEquals(text, article.reconstruct());
    }
}

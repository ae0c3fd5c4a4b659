package wirecopy.desktop.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import wirecopy.article.Kind;
import wirecopy.article.Task;

class WordsTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)\"");
    private static final Pattern USE = Pattern.compile("Words\\.of\\(\"([a-z.-]+)\"");

    @Test
    void everyKeyUsedIsThere() throws IOException {
        ResourceBundle bundle = ResourceBundle.getBundle("wirecopy.desktop.reader.words");
        for (String key : named(USE)) {
            if (!key.endsWith(".")) {
                assertFalse(bundle.getString(key).isBlank(), key);
            }
        }
        for (Kind kind : Kind.values()) {
            assertFalse(bundle.getString("kind." + kind.word()).isBlank());
        }
        for (Task task : Task.values()) {
            if (task != Task.OTHER) {
                assertFalse(bundle.getString("task." + task.word()).isBlank());
            }
        }
    }

    @Test
    void everyKeyThatIsThereIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(ResourceBundle.getBundle("wirecopy.desktop.reader.words").keySet());
        unused.removeAll(named(KEY));
        unused.removeIf(key -> key.startsWith("task.") || key.startsWith("kind."));
        assertEquals(Set.of(), unused);
    }

    private static Set<String> named(Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/wirecopy/desktop/reader"))) {
            for (Path file : files.toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }
}

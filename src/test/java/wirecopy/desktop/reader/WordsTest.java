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
import wirecopy.article.Span;
import wirecopy.article.Task;
import wirecopy.parse.Decisions.Fate;

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
    void everyChoiceAndFateHasItsWords() {
        for (Fate fate : Fate.values()) {
            for (Kind kind : Stream.concat(Stream.of((Kind) null), Stream.of(Kind.values())).toList()) {
                Spot spot = new Spot(new Span(0, 1), "x", "a-rule", kind, fate);
                if (kind != null || !fate.isHidden()) {
                    assertFalse(spot.choices().isEmpty(), spot.toString());
                }
                spot.choices().forEach(choice -> assertFalse(spot.word(choice).isBlank()));
            }
            assertFalse(Words.of("fate." + fate).isBlank());
        }
    }

    @Test
    void everyKeyThatIsThereIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(ResourceBundle.getBundle("wirecopy.desktop.reader.words").keySet());
        unused.removeAll(named(KEY));
        unused.removeIf(key -> key.startsWith("task.") || key.startsWith("kind.") || key.startsWith("choice.") || key.startsWith("fate."));
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

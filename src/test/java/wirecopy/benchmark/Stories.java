package wirecopy.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Stories to measure with, as bytes in memory: real ones where they are at hand, else some put together from those of the
 * tests. */
public enum Stories {
    ALLSIDES("AllSides"), REUTERS("Reuters"), BBC("BBC"), OURS("put together");

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Path OWN = Path.of("src/test/resources/wirecopy/stories");
    private static final int MOST = 4000;
    private static final int PARAGRAPHS = 15;

    final String title;

    Stories(String title) {
        this.title = title;
    }

    /** The real ones, if they are there, else our own. */
    static List<Stories> atHand() {
        List<Stories> real = Stream.of(ALLSIDES, REUTERS, BBC).filter(s -> Files.exists(s.zip())).toList();
        return real.isEmpty() ? List.of(OURS) : real;
    }

    List<byte[]> load() throws IOException {
        return this == OURS ? putTogether() : unpack();
    }

    private Path zip() {
        return CORPUS.resolve(name().toLowerCase(Locale.ROOT) + ".zip");
    }

    private List<byte[]> unpack() throws IOException {
        List<byte[]> stories = new ArrayList<>();
        try (ZipFile zip = new ZipFile(zip().toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).limit(MOST).toList()) {
                stories.add(zip.getInputStream(entry).readAllBytes());
            }
        }
        return stories;
    }

    private static List<byte[]> putTogether() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(OWN)) {
            for (Path file : files.sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        Random random = new Random(1);
        return Stream.generate(() -> story(lines, random)).limit(MOST).toList();
    }

    private static byte[] story(List<String> lines, Random random) {
        StringBuilder story = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            story.append(lines.get(random.nextInt(lines.size()))).append('\n');
        }
        return story.toString().getBytes(StandardCharsets.UTF_8);
    }
}

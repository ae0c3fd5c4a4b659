package wirecopy.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Files of each format that were damaged: cut, doubled, put together of two. There are stories or reasons, never an exception. */
class AnyFormatTest {

    private static final Path SEEDS = Path.of("src/test/resources/wirecopy/fuzz/FormatFuzz");

    @Property(tries = 1500)
    void damagedFiles(@ForAll("seeds") byte[] one, @ForAll("seeds") byte[] two, @ForAll int from, @ForAll int to, @ForAll int at, @ForAll byte value)
            throws IOException {
        int start = Math.floorMod(from, one.length);
        int end = Math.floorMod(to, two.length);
        byte[] bytes = Arrays.copyOf(one, start + two.length - end);
        System.arraycopy(two, end, bytes, start, two.length - end);
        bytes[Math.floorMod(at, bytes.length)] = value;
        FormatFuzz.fuzzerTestOneInput(bytes);
    }

    @Provide
    Arbitrary<byte[]> seeds() {
        return Arbitraries.of(all());
    }

    /** So that the others damage what is a story. */
    @Test
    void undamagedFilesAreOfEachFormat() throws IOException {
        Set<String> formats = new TreeSet<>();
        for (byte[] seed : all()) {
            for (Reading reading : FormatFuzz.read(seed)) {
                if (reading instanceof Reading.Story(var article)) {
                    formats.add(article.source().format());
                }
            }
        }
        assertEquals(Set.of("json", "ninjs", "nitf", "newsml", "appl", "rss", "reuters-sgml", "mhtml", "text"), formats);
    }

    private static List<byte[]> all() {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(SEEDS)) {
            files.forEach(paths::add);
            paths.sort(null);
            List<byte[]> all = new ArrayList<>();
            for (Path path : paths) {
                all.add(Files.readString(path, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package wirecopy.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import wirecopy.parse.ArticleParser;

/** Whatever the bytes, there is a story or a reason, and a story holds every character. */
final class AnyBytesTest {

    private final StoryReader reader = new StoryReader(ArticleParser.standard());

    @Property(tries = 2000)
    void anyBytes(@ForAll byte[] bytes) {
        check(reader.read(new Input.Bytes("a", bytes)));
    }

    @Property(tries = 1000)
    void textWithAnyBytesInIt(@ForAll("oldTexts") byte[] bytes) {
        check(reader.read(new Input.Bytes("a", bytes)));
    }

    @Provide
    Arbitrary<byte[]> oldTexts() {
        return Arbitraries.strings().withChars("aeio \n{<'").withCharRange('\u0080', '\u00FF').ofMaxLength(300)
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** An archive of which any one byte was changed, or the end cut off, gives rows and no exception. */
    @Property(tries = 300)
    void anyDamageToAZip(@ForAll int place, @ForAll byte value, @ForAll boolean cut) throws IOException {
        byte[] zip = Zips.of("a.txt", Walks.STORY, "b.txt", Walks.STORY + "More.\n", "sub/c.txt", "Third\n\nAnother story.\n");
        int at = Math.floorMod(place, zip.length);
        zip[at] = value;
        Path file = Files.createTempFile("damaged", ".zip");
        try {
            Files.write(file, cut ? Arrays.copyOf(zip, at) : zip);
            List<Input> inputs = new ArrayList<>();
            assertTrue(Walker.walk(file, inputs::add));
            assertTrue(!inputs.isEmpty());
            inputs.forEach(input -> check(reader.read(input)));
        } finally {
            Files.delete(file);
        }
    }

    private static void check(Reading reading) {
        if (reading instanceof Reading.Story(var article)) {
            assertEquals(article.original(), article.reconstruct());
        }
    }
}

package wirecopy.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Night ferry returns|Night ferry returns", "Con|_Con", "com1.txt|_com1.txt", "LPT\u00B2|_LPT\u00B2", "conference|conference",
            "nul .x|_nul .x", "What is next? A/B: “yes” <no>|What is next A B “yes” no", "...|story", "''|story", "The end...|The end", "-rf|rf", ".hidden|hidden",
            "a\u202Eb|ab", "Cafe\u0301|Caf\u00E9", "'C:\\x'|C x"})
    void namesThatEverySystemTakes(String title, String name) {
        assertEquals(name, SafeName.of(title));
    }

    @Test
    void longNamesEndAtAWordAndNeverInsideOfACharacter() {
        assertEquals("word ".repeat(24).strip(), SafeName.of("word ".repeat(100)));
        String family = "👨‍👩‍👧";
        String cut = SafeName.of(family.repeat(60));
        assertTrue(cut.getBytes(StandardCharsets.UTF_8).length <= 120);
        assertEquals(cut, new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void noTwoNamesAreAlikeButForCapitals() throws IOException {
        FileNames names = FileNames.in(folder, Existing.REFUSE);
        assertEquals(List.of("Ferry.md", "FERRY (2).md", "ferry (3).md", "Straße.md", "STRASSE (2).md", "ferry (2) (2).md"),
                List.of(names.next("Ferry", "md"), names.next("FERRY", "md"), names.next("ferry", "md"), names.next("Straße", "md"), names.next("STRASSE", "md"),
                        names.next("ferry (2)", "md")));
    }

    @Test
    void whatIsThereIsRefusedReplacedOrKept() throws IOException {
        Files.writeString(folder.resolve("ferry.md"), "mine");
        FileNames refusing = FileNames.in(folder, Existing.REFUSE);
        assertThrows(FileAlreadyExistsException.class, () -> refusing.next("Ferry", "md"));
        assertEquals("Ferry (2).md", refusing.next("Ferry", "md"));
        assertEquals("Ferry.md", FileNames.in(folder, Existing.REPLACE).next("Ferry", "md"));
        assertEquals("Ferry (2).md", FileNames.in(folder, Existing.KEEP_BOTH).next("Ferry", "md"));
    }

    @Property
    void anyTitleGivesAName(@ForAll String title) {
        String name = SafeName.of(title);
        assertFalse(name.isBlank());
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 121, name);
        assertEquals(name, name.strip());
        assertEquals(name, Normalizer.normalize(name, Normalizer.Form.NFC));
        assertTrue(name.chars().noneMatch(c -> Character.isISOControl(c) || "<>:\"/\\|?*".indexOf(c) >= 0), name);
        assertFalse(name.startsWith(".") || name.startsWith("-") || name.endsWith("."), name);
        assertEquals(name, new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        assertEquals(name, SafeName.of(name));
    }
}

package wirecopy.desktop.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class PartsTest {

    private static final int SHORTEST = 400;

    @Test
    void everyPartHasTheWordsOfItsLicence() {
        for (Part part : Parts.all()) {
            assertTrue(LicenceText.of(part).length() > SHORTEST, part.name());
        }
    }

    @Test
    void everyLibraryThatTheProgramRunsWithIsAmongThem() {
        List<String> versions = Parts.all().stream().map(Part::version).toList();
        for (String library : List.of("lucene-core", "jsoup", "sqlite-jdbc", "jackson-databind", "atlantafx-base", "picocli")) {
            String jar = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(path -> new File(path).getName())
                    .filter(name -> name.matches(library + "-[0-9].*")).findFirst().orElseThrow();
            String version = jar.substring(library.length() + 1, jar.length() - ".jar".length());
            assertTrue(versions.contains(version), jar);
        }
        assertTrue(versions.contains(System.getProperty("java.version")), "Java itself");
    }

    @Test
    void aPartIsReadFromItsLine() {
        assertEquals(new Part(List.of("MIT", "Apache-2.0"), "Tide tables", "1.2", "https://tides.example/"),
                Part.of("MIT|Apache-2.0\tTide tables\t1.2\thttps://tides.example/"));
        assertThrows(IllegalArgumentException.class, () -> Part.of("MIT\tTide tables"));
        assertThrows(IllegalArgumentException.class, () -> Part.of("MIT\t\t1\t"));
    }

    @Test
    void aLicenceWithoutWordsIsNoticed() {
        assertThrows(IllegalArgumentException.class, () -> LicenceText.of(new Part(List.of("Beerware"), "Tide tables", "1", "")));
    }
}

package wirecopy.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyTest {

    @TempDir
    Path temp;

    @Test
    void countsFilesOfFoldersAndEntriesOfZips() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("a/b"));
        Files.writeString(folder.resolve("one.txt"), "one");
        Files.writeString(temp.resolve("a/two.txt"), "two");
        zip(temp.resolve("a/three.zip"), 3);
        Path single = Files.writeString(temp.resolve("single.txt"), "single");
        assertEquals(2 + 3 + 1, total(temp.resolve("a"), single));
    }

    @Test
    void aZipThatIsNoneCountsAsOneFile() throws Exception {
        assertEquals(1, total(Files.writeString(temp.resolve("broken.zip"), "no zip")));
    }

    @Test
    void whatIsGoneCountsAsOneInput() throws Exception {
        assertEquals(1, total(temp.resolve("gone.txt")));
    }

    private static int total(Path... paths) throws InterruptedException {
        Survey survey = Survey.start(List.of(paths));
        for (int i = 0; survey.total() == 0 && i < 1000; i++) {
            Thread.sleep(10);
        }
        return survey.total();
    }

    private static void zip(Path file, int entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
            }
        }
    }
}

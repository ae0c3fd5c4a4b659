package wirecopy.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.library.Receipt.Outcome;
import wirecopy.store.StoreFault;

/**
 * The library lies on a disk that fills up. Needs a small one: {@code mount -t tmpfs -o size=40m tmpfs /mnt/small}, then
 * {@code mvn test -Dtest=FullDiskTest -Dwirecopy.small.disk=/mnt/small}.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class FullDiskTest {

    private static final String DISK = System.getProperty("wirecopy.small.disk");
    private static final int STORIES = 3000;

    @TempDir
    private Path temp;

    @Test
    void aFullDiskIsToldInWordsAndNothingIsLost() throws Exception {
        assumeTrue(DISK != null, "no small disk named: -Dwirecopy.small.disk=FOLDER");
        Path home = Path.of(DISK).resolve("library");
        Path ballast = Path.of(DISK).resolve("ballast");
        Path news = Files.createDirectory(temp.resolve("news"));
        Random random = new Random(1);
        for (int i = 0; i < STORIES; i++) {
            StringBuilder text = new StringBuilder("Story number" + i + "\n\n");
            for (int word = 0; word < 150; word++) {
                text.append(Integer.toString(random.nextInt(1 << 24), 36)).append(' ');
            }
            Files.writeString(news.resolve(i + ".txt"), text);
        }
        Files.write(ballast, new byte[(int) Files.getFileStore(Path.of(DISK)).getUsableSpace() - (3 << 20)]);
        List<String> kept = new ArrayList<>();
        try {
            try (Library library = Library.open(home)) {
                StoreFault full = assertThrows(StoreFault.class, () -> library.add(List.of(news), Progress.SILENT));
                assertTrue(full.getMessage().startsWith("The disk is full."), full.getMessage());
                assertTrue(library.needsHealing());
                StoreFault fault = assertThrows(StoreFault.class, () -> markUntilFull(library, kept));
                assertTrue(fault.getMessage().endsWith("the disk is full"), fault.getMessage());
                assertTrue(library.store().read().containsAll(kept));
            } catch (IOException closing) {
                // what was not written for good is missing in the index, and healed
            }
            Files.delete(ballast);
            try (Library library = Library.open(home)) {
                assertEquals("", library.store().notice().orElse(""));
                assertTrue(library.store().read().containsAll(kept));
                assertTrue(library.needsHealing());
                library.heal(Progress.SILENT);
                assertEquals(STORIES, library.index().size());
                assertEquals(STORIES, library.add(List.of(news), Progress.SILENT).count(Outcome.ALREADY_HERE));
            }
        } finally {
            Files.deleteIfExists(ballast);
        }
    }

    private static void markUntilFull(Library library, List<String> kept) throws IOException {
        for (int i = 0; ; i++) {
            String id = i + "x".repeat(10_000);
            library.store().setRead(List.of(id), true);
            kept.add(id);
        }
    }
}

package wirecopy.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/**
 * Kills a program that imports and marks stories as read, at random moments, over and over on one library: nothing it said was
 * kept is lost, and in the end all stories are there.
 */
@Timeout(value = 240, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class KillTest {

    private static final int KILLS = Integer.getInteger("wirecopy.kills", 10);
    private static final int STORIES = 1000;

    @TempDir
    private Path temp;

    /** The program that is killed: says what is kept, line by line, after it was kept. */
    static final class Victim {

        private Victim() {
        }

        public static void main(String[] args) throws IOException {
            try (Library library = Library.open(Path.of(args[0]))) {
                say("open");
                if (library.needsHealing()) {
                    library.heal(Progress.SILENT);
                    say("healed");
                }
                Thread marking = Thread.ofPlatform().daemon().start(() -> {
                    for (int i = 0; ; i++) {
                        String id = args[2] + "-" + i;
                        library.store().setRead(List.of(id), true);
                        say("read " + id);
                    }
                });
                library.add(List.of(Path.of(args[1])), Progress.SILENT);
                say("added");
                marking.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Path news = Files.createDirectory(temp.resolve("news"));
        for (int i = 0; i < STORIES; i++) {
            Files.writeString(news.resolve(i + ".txt"), "Story number" + i + "\n\n" + "The harbor office said so on Monday. ".repeat(20) + "\n");
        }
        Path home = temp.resolve("library");
        Random random = new Random(20261124);
        Set<String> acknowledged = new HashSet<>();
        boolean opened = false;
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> said = runAndKill(home, news, "run" + kill, random.nextInt(700));
            said.stream().filter(line -> line.startsWith("read ")).map(line -> line.substring(5)).forEach(acknowledged::add);
            opened |= said.contains("open");
        }
        assertTrue(opened, "killed too early each time");

        try (Library library = Library.open(home)) {
            assertTrue(library.store().read().containsAll(acknowledged));
            assertEquals("", library.store().notice().orElse(""));
            assertEquals(List.of(news), library.store().loaded());
            if (library.needsHealing()) {
                library.heal(Progress.SILENT);
            }
            assertFalse(library.needsHealing());
            assertEquals(STORIES, library.index().size());
            try (Hits hits = library.index().search(Query.parse("number567"), Scope.ALL, Order.RELEVANCE)) {
                assertEquals(1, hits.size());
            }
        }
    }

    private static List<String> runAndKill(Path home, Path news, String name, int afterMillis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                Victim.class.getName(), home.toString(), news.toString(), name).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            String first = lines.readLine();
            Thread killer = Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(afterMillis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                // the handle leaves the pipe open, so that the last lines can still be read
                process.toHandle().destroyForcibly();
            });
            for (String line = first; line != null; line = lines.readLine()) {
                said.add(line);
            }
            killer.join();
        }
        process.waitFor();
        return said;
    }
}

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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;
import wirecopy.store.SavedSearch;
import wirecopy.store.Store;

/**
 * Kills a program that imports, follows files that change, move and go, and keeps marks, tags, notes and searches, at random moments,
 * over and over on one library: nothing it said was kept is lost, and in the end all stories are there. Ten kills;
 * {@code mvn test -Dtest=KillTest -Dwirecopy.kills=200} makes two hundred.
 */
@Timeout(value = 1800, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
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
                Thread marking = Thread.ofPlatform().daemon().start(() -> use(library.store(), args[2]));
                library.watch(new Silent());
                library.add(List.of(Path.of(args[1])), Progress.SILENT);
                say("added");
                marking.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void use(Store store, String run) {
            for (int i = 0; ; i++) {
                String id = run + "-" + i;
                store.setRead(List.of(id), true);
                say("read " + id);
                store.setTag("tag" + i % 7, List.of(id), true);
                say("tag " + id);
                store.setNote(id, "note of " + id);
                say("note " + id);
                store.saveSearch(new SavedSearch(run, id, "", ""));
                say("search " + id);
            }
        }

        private static void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }

    /** Follows and says nothing. */
    private static final class Silent implements Watching {

        @Override
        public void followed(Receipt receipt, int gone) {
        }

        @Override
        public void outOfReach(Set<Path> loaded) {
        }

        @Override
        public void failed(Exception e) {
            e.printStackTrace();
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
            List<String> said = runAndKill(home, news, "run" + kill, random.nextInt(1500));
            acknowledged.addAll(said);
            opened |= said.contains("open");
            disturb(news, kill, random);
        }
        assertTrue(opened, "killed too early each time");

        try (Library library = Library.open(home)) {
            assertEquals("", library.store().notice().orElse(""));
            assertEquals(List.of(news), library.store().loaded());
            assertKept(library.store(), acknowledged);
            if (library.needsHealing()) {
                library.heal(Progress.SILENT);
            }
            assertFalse(library.needsHealing());
            assertSame(news, library);
        }
    }

    /** Between two runs files are written, moved and deleted. */
    private static void disturb(Path news, int kill, Random random) throws IOException {
        Path one = news.resolve(random.nextInt(STORIES) + ".txt");
        switch (random.nextInt(3)) {
            case 0 -> Files.writeString(one, "Changed number" + kill + "x\n\nThe harbor office said so.\n");
            case 1 -> Files.deleteIfExists(one);
            default -> {
                if (Files.exists(one)) {
                    Files.move(one, news.resolve("moved" + kill + ".txt"));
                }
            }
        }
    }

    private static void assertKept(Store store, Set<String> said) {
        Set<String> read = store.read();
        for (String line : said) {
            String id = line.substring(line.indexOf(' ') + 1);
            assertTrue(switch (line.substring(0, line.length() - id.length()).strip()) {
                case "read" -> read.contains(id);
                case "tag" -> store.tagsOf(id).size() == 1;
                case "note" -> store.note(id).equals(Optional.of("note of " + id));
                case "search" -> store.savedSearches().stream().anyMatch(search -> id.startsWith(search.name() + "-")
                        && number(search.query()) >= number(id));
                default -> true;
            }, line);
        }
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }

    /** After all changes were followed, the library has the files that are there, each under its path, and no others. */
    private static void assertSame(Path news, Library library) throws Exception {
        Set<String> there = new TreeSet<>();
        try (var files = Files.list(news)) {
            files.forEach(file -> there.add(file.toString()));
        }
        library.watch(new Silent());
        Set<String> known = Set.of();
        for (int i = 0; i < 600 && !known.equals(there); i++) {
            Thread.sleep(50);
            try (Hits hits = library.index().search(Query.parse(""), Scope.ALL, Order.ADDED)) {
                known = new TreeSet<>(hits.rows(0, hits.size()).stream().map(Hit::path).toList());
                assertEquals(hits.size(), known.size(), "two stories at one path");
            }
        }
        assertEquals(there, known);
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

package wirecopy.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Counts beside an import how many inputs there will be, so that its progress can be told: a look at names only, nothing is read. */
final class Survey {

    private final List<Path> paths;
    private volatile int total;

    private Survey(Collection<Path> paths) {
        this.paths = List.copyOf(paths);
    }

    static Survey start(Collection<Path> paths) {
        Survey survey = new Survey(paths);
        Thread.ofPlatform().daemon().name("import-survey").start(survey::count);
        return survey;
    }

    /** How many inputs there will be at least, or 0 while that is not known. */
    int total() {
        return total;
    }

    private void count() {
        try {
            int sum = 0;
            for (Path path : paths) {
                sum += Files.isDirectory(path) ? inFolder(path) : inFile(path);
            }
            total = sum;
        } catch (IOException | UncheckedIOException | SecurityException e) {
            total = 0; // then there is no telling; the import itself says what is wrong
        }
    }

    private static int inFolder(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).mapToInt(Survey::inFile).sum();
        }
    }

    private static int inFile(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".zip") || !Files.isRegularFile(file)) {
            return 1;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size();
        } catch (IOException e) {
            return 1;
        }
    }
}

package wirecopy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import wirecopy.format.Input;
import wirecopy.format.Reading;
import wirecopy.format.Refused;
import wirecopy.format.StoryReader;
import wirecopy.format.Walker;

/**
 * What a command line names: files, folders, archives, one story of a list ({@code news.jsonl!/17}), the standard input ({@code -}).
 *
 * @param in the standard input
 */
record Named(List<String> names, InputStream in, StoryReader reader) {

    static final String STANDARD_INPUT = "-";

    private static final String INTO = "!/";

    /**
     * Reads all stories, in the order of their names. What is no story is passed over in folders and archives, but never if named itself.
     *
     * @param taker takes a story, or what could not be read, and says whether to go on
     * @return whether it came to the end
     */
    boolean forEach(Predicate<Reading> taker) throws IOException {
        for (String name : names) {
            if (!read(name, taker)) {
                return false;
            }
        }
        return true;
    }

    private boolean read(String name, Predicate<Reading> taker) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return Walker.walk(STANDARD_INPUT, in, input -> take(name, reader.read(input), taker));
        }
        try {
            Path path = Path.of(name);
            return name.contains(INTO) && Files.notExists(path) ? taker.test(reader.open(name))
                    : Walker.walk(path, (Input input) -> take(name, reader.read(input), taker));
        } catch (InvalidPathException e) {
            return taker.test(new Refused(name, false, "no file can have this name"));
        }
    }

    private static boolean take(String name, Reading reading, Predicate<Reading> taker) {
        return reading instanceof Refused(String path, boolean skipped, String _) && skipped && !path.equals(name) || taker.test(reading);
    }
}

package wirecopy.export;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names for the files of one folder, no two alike on any system, be they only told apart by capitals. */
final class FileNames {

    private final Path folder;
    private final Existing existing;
    private final Set<String> before = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    /** The last number that was tried for a name: thousands of stories may have the same headline. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private FileNames(Path folder, Existing existing) {
        this.folder = folder;
        this.existing = existing;
    }

    static FileNames in(Path folder, Existing existing) throws IOException {
        FileNames names = new FileNames(folder, existing);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(file -> names.before.add(folded(file.getFileName().toString())));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    /** @throws FileAlreadyExistsException where a file of this name was there before and is neither to be replaced nor kept beside */
    String next(String title, String ending) throws IOException {
        String stem = SafeName.of(title);
        String key = folded(stem + '.' + ending);
        int number = numbers.getOrDefault(key, 0);
        while (true) {
            number++;
            String name = stem + (number == 1 ? "" : " (" + number + ")") + '.' + ending;
            boolean old = before.contains(folded(name));
            boolean free = !old || existing != Existing.KEEP_BOTH;
            if (free && given.add(folded(name))) {
                numbers.put(key, number);
                if (old && existing == Existing.REFUSE) {
                    throw new FileAlreadyExistsException(folder.resolve(name).toString());
                }
                return name;
            }
        }
    }

    /** What file systems that do not tell capitals apart take for the same. */
    private static String folded(String name) {
        return Normalizer.normalize(Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}

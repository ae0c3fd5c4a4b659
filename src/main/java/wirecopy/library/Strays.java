package wirecopy.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import wirecopy.store.SeenFile;

/**
 * Stories that a crash left in the index between its writing and the noting of their files. Where such a file is gone, nothing would
 * ever miss it: so it is noted now, and {@link Following} finds that it went, or that its disk is not plugged in.
 */
final class Strays {

    private Strays() {
    }

    static void note(Stock stock) throws IOException {
        Map<String, SeenFile> strays = new LinkedHashMap<>();
        for (Path loaded : stock.store().loaded()) {
            for (String path : stock.shelf().pathsUnder(loaded.toString())) {
                String file = Below.file(path);
                if (!Files.exists(Path.of(file)) && stock.seen().get(file).isEmpty()) {
                    strays.put(file, new SeenFile(file, -1, -1));
                }
            }
        }
        stock.seen().note(strays.values());
    }
}

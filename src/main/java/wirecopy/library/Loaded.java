package wirecopy.library;

import java.nio.file.Path;

/**
 * A file, folder or archive that the user loaded.
 *
 * @param path    absolute
 * @param stories how many stories of it a search sees
 */
public record Loaded(Path path, int stories) {
}

package wirecopy.store;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import of exported state brought.
 *
 * @param changes how many marks, notes, places and searches are new or newer; what was searched for is not counted
 * @param loaded  the files, folders and archives among them that were not loaded here before; their stories are not in yet
 */
public record Merged(int changes, List<Path> loaded) {

    public Merged {
        loaded = List.copyOf(loaded);
    }
}

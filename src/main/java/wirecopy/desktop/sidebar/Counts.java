package wirecopy.desktop.sidebar;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import wirecopy.search.Folder;

/**
 * How many stories each place holds.
 *
 * @param saved  searches that the user keeps, in the order to show them
 * @param tags   tags in use, in the order to show them
 * @param loaded folders and archives that the user loaded, in the order to show them
 * @param files  files that the user loaded one by one
 */
public record Counts(int all, int unread, int starred, Map<Place.Saved, Integer> saved, Map<Place.Tagged, Integer> tags,
        List<Folder> loaded, List<Path> files) {

    static final Counts NONE = new Counts(0, 0, 0, Map.of(), Map.of(), List.of(), List.of());

    public Counts {
        files = List.copyOf(files);
        saved = new LinkedHashMap<>(saved);
        tags = new LinkedHashMap<>(tags);
        loaded = List.copyOf(loaded);
    }
}

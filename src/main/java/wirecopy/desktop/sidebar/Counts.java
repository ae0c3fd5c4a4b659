package wirecopy.desktop.sidebar;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many stories each place holds.
 *
 * @param loaded what the user loaded, in the order to show it
 */
public record Counts(int all, int unread, int starred, Map<Path, Integer> loaded) {

    public Counts {
        loaded = new LinkedHashMap<>(loaded);
    }
}

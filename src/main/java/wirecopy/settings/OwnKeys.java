package wirecopy.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The user's own keys, as {@code keys.json} has them; which actions and keys there are is for the window to say.
 *
 * @param preset   the map of keys to begin with, one of {@link #PRESETS}
 * @param keys     the keys of an action by its name, in the order of the file
 * @param problems what is wrong with entries that were left out, each in one sentence
 */
public record OwnKeys(String preset, Map<String, List<String>> keys, List<String> problems) {

    /** The first holds where the user chose none. */
    public static final List<String> PRESETS = List.of("wirecopy", "netnewswire");

    public static final OwnKeys NONE = new OwnKeys(PRESETS.getFirst(), Map.of(), List.of());

    public OwnKeys {
        if (!PRESETS.contains(preset)) {
            throw new IllegalArgumentException("no such preset: " + preset);
        }
        keys = new LinkedHashMap<>(keys);
        problems = List.copyOf(problems);
    }

    public OwnKeys withPreset(String other) {
        return new OwnKeys(other, keys, problems);
    }
}

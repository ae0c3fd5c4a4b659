package wirecopy.desktop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import wirecopy.store.Store;

/** What the window takes up again from the last time. */
record Remembered(Set<String> read, Set<String> starred, Set<String> noted, Map<String, List<String>> tags, Optional<String> openStory) {

    static Remembered of(Store store) {
        return new Remembered(store.read(), store.starred(), store.noted(), tags(store), store.remembered(Stories.OPEN_STORY));
    }

    /** The tags of each story that has any, A to Z. */
    private static Map<String, List<String>> tags(Store store) {
        Map<String, List<String>> tags = new HashMap<>();
        for (String tag : store.tags().keySet()) {
            store.tagged(tag, false).forEach(id -> tags.computeIfAbsent(id, any -> new ArrayList<>()).add(tag));
        }
        return tags;
    }
}

package wirecopy.desktop;

import java.util.Optional;
import java.util.Set;

import wirecopy.store.Store;

/** What the window takes up again from the last time. */
record Remembered(Set<String> read, Set<String> starred, Optional<String> openStory) {

    static Remembered of(Store store) {
        return new Remembered(store.read(), store.starred(), store.remembered(Stories.OPEN_STORY));
    }
}

package wirecopy.library;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The stories being added this moment, so that of two equal ones exactly one comes in. */
final class Claims {

    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    /** @return false where another thread is adding it */
    boolean claim(String id) {
        return ids.add(id);
    }

    void release(String id) {
        ids.remove(id);
    }
}

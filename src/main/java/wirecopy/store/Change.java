package wirecopy.store;

import java.util.List;
import java.util.Objects;

/**
 * What a change of marks did, so that it can be taken back with {@link Store#undo}.
 *
 * @param what what was set or taken away
 * @param tag  the tag's name, or null where it is no tag
 * @param set  whether it was set
 * @param ids  the stories that were not so before; those for which nothing changed are left out
 */
public record Change(What what, String tag, boolean set, List<String> ids) {

    /** A mark that many stories can be given at once. */
    public enum What {
        READ, STARRED, TAG
    }

    public Change {
        Objects.requireNonNull(what);
        ids = List.copyOf(ids);
        if ((what == What.TAG) != (tag != null)) {
            throw new IllegalArgumentException(what + " with tag " + tag);
        }
    }

    /** Whether nothing changed at all. */
    public boolean isEmpty() {
        return ids.isEmpty();
    }
}

package wirecopy.store;

import java.util.Objects;

/**
 * A search that the user keeps.
 *
 * @param name  shown in the sidebar; one name, one search
 * @param query as typed
 * @param order how its hits are ordered, in the word of whoever keeps it
 * @param scope where it looks, in the word of whoever keeps it; empty for everywhere
 */
public record SavedSearch(String name, String query, String order, String scope) {

    public SavedSearch {
        name = name(name);
        Objects.requireNonNull(query);
        Objects.requireNonNull(order);
        Objects.requireNonNull(scope);
    }

    /** A name as it is kept. */
    static String name(String typed) {
        if (typed.isBlank()) {
            throw new IllegalArgumentException("a saved search needs a name");
        }
        return typed.strip();
    }
}

package wirecopy.search;

import java.util.Set;

/**
 * Which stories a search looks at.
 *
 * @param under   only stories whose path is this one or lies below it (a folder, an archive), or null for all
 * @param only    only stories with these identities, or null for all
 * @param without no stories with these identities
 */
public record Scope(String under, Set<String> only, Set<String> without) {

    public static final Scope ALL = new Scope(null, null, Set.of());

    public Scope {
        only = only == null ? null : Set.copyOf(only);
        without = Set.copyOf(without);
    }

    public static Scope under(String path) {
        return new Scope(path, null, Set.of());
    }
}

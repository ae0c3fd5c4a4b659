package wirecopy.search;

import java.util.Collection;
import java.util.Set;

/**
 * Which stories a search looks at.
 *
 * @param under   only stories whose path is one of these or lies below one (a folder, an archive), or null for all
 * @param only    only stories with these identities, or null for all
 * @param without no stories with these identities
 */
public record Scope(Set<String> under, Set<String> only, Set<String> without) {

    public static final Scope ALL = new Scope(null, null, Set.of());

    public Scope {
        under = under == null ? null : Set.copyOf(under);
        only = only == null ? null : Set.copyOf(only);
        without = Set.copyOf(without);
    }

    public static Scope under(String path) {
        return new Scope(Set.of(path), null, Set.of());
    }

    public static Scope under(Collection<String> paths) {
        return new Scope(Set.copyOf(paths), null, Set.of());
    }

    public static Scope only(Set<String> ids) {
        return new Scope(null, ids, Set.of());
    }

    public static Scope without(Set<String> ids) {
        return new Scope(null, null, ids);
    }
}

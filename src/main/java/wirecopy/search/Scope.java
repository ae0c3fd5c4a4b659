package wirecopy.search;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/**
 * Which stories a search looks at. Sets that are unmodifiable already are kept as they are: give the same one as long as it did not
 * change, for the index remembers where its stories lie.
 *
 * @param under   only stories whose path is one of these or lies below one (a folder, an archive), or null for all
 * @param only    only stories with these identities, or null for all
 * @param without no stories with these identities
 * @param marks   what {@code is:} and {@code tag:} in a query mean
 */
public record Scope(Set<String> under, Set<String> only, Set<String> without, Marks marks) {

    public static final Scope ALL = new Scope(null, null, Set.of(), Marks.NONE);

    public Scope {
        under = under == null ? null : Set.copyOf(under);
        only = only == null ? null : Set.copyOf(only);
        without = Set.copyOf(without);
        Objects.requireNonNull(marks);
    }

    public static Scope under(String path) {
        return under(Set.of(path));
    }

    public static Scope under(Collection<String> paths) {
        return new Scope(Set.copyOf(paths), null, Set.of(), Marks.NONE);
    }

    public static Scope only(Set<String> ids) {
        return new Scope(null, ids, Set.of(), Marks.NONE);
    }

    public static Scope without(Set<String> ids) {
        return new Scope(null, null, ids, Marks.NONE);
    }

    /** The same stories, with these marks. */
    public Scope with(Marks known) {
        return new Scope(under, only, without, known);
    }
}

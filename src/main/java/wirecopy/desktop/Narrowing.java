package wirecopy.desktop;

import java.util.List;
import java.util.stream.Stream;

import wirecopy.search.Clause;
import wirecopy.search.Query;

/** By which values of facets hits are narrowed, in the order of choosing. */
record Narrowing(List<Clause.Has> by) {

    static final Narrowing NONE = new Narrowing(List.of());

    Narrowing {
        by = List.copyOf(by);
    }

    /** Narrowed by one value more, or where it is narrowed by it already without it. */
    Narrowing toggled(Clause.Has value) {
        return new Narrowing(by.contains(value) ? by.stream().filter(each -> !each.equals(value)).toList()
                : Stream.concat(by.stream(), Stream.of(value)).toList());
    }

    Query of(Query query) {
        Query narrow = query;
        for (Clause.Has each : by) {
            narrow = narrow.narrowedTo(each.facet(), each.value());
        }
        return narrow;
    }

    boolean isEmpty() {
        return by.isEmpty();
    }
}

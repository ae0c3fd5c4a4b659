package wirecopy.desktop;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;

import wirecopy.desktop.sidebar.Place;
import wirecopy.search.Facet;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/** Which stories a search in a place looks at. */
final class Within {

    private Within() {
    }

    /** Where a place looks: for a kept search the place that it was kept in, for others themselves. */
    static Place base(Place place) {
        return place instanceof Place.Saved saved ? KeptScope.read(saved.search().scope()).place() : place;
    }

    /** @param read asked only where the place depends on it, for there may be a million */
    static Scope of(Place place, Supplier<Set<String>> read, Supplier<Set<String>> starred) {
        return switch (base(place)) {
            case Place.Unread unread -> Scope.without(read.get());
            case Place.Starred stars -> Scope.only(starred.get());
            case Place.Loaded loaded -> Scope.under(loaded.path().toString());
            case Place.Folder folder -> Scope.under(folder.path());
            case Place.Files files -> Scope.under(files.paths().stream().map(Path::toString).toList());
            case Place.All all -> Scope.ALL;
            case Place.Search search -> Scope.ALL;
            case Place.Person person -> Scope.ALL;
        };
    }

    /** The query as the index is asked in a place: on a person's page for that person's stories alone. */
    static Query asked(Place place, Query query) {
        return base(place) instanceof Place.Person person ? query.narrowedTo(Facet.CONTRIBUTOR, person.name()) : query;
    }
}

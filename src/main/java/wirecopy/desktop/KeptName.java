package wirecopy.desktop;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import wirecopy.desktop.facets.FacetPane;
import wirecopy.desktop.sidebar.Place;
import wirecopy.store.SavedSearch;

/** How a kept search is called until the user names it. */
final class KeptName {

    private KeptName() {
    }

    /** What was typed, by what it is narrowed and where it looks: {@code harbor · 2024 · Starred}. */
    static String of(String typed, Narrowing narrowing, Place where) {
        Stream<String> by = narrowing.by().stream().map(each -> FacetPane.shown(each.facet(), each.value()));
        String place = where instanceof Place.All || where instanceof Place.Search ? null : Heading.name(where);
        return Stream.of(Stream.of(typed), by, Stream.of(place)).flatMap(each -> each).filter(Objects::nonNull)
                .filter(each -> !each.isBlank()).collect(Collectors.joining(" · "));
    }

    /** The search under its name, or where another one is called so, under its name and a number. */
    static SavedSearch free(SavedSearch search, List<SavedSearch> others) {
        List<String> taken = others.stream().map(SavedSearch::name).toList();
        String name = search.name();
        for (int i = 2; taken.contains(name); i++) {
            name = search.name() + " " + i;
        }
        return new SavedSearch(name, search.query(), search.order(), search.scope());
    }
}

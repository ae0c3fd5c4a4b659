package wirecopy.desktop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;
import wirecopy.search.SearchIndex;

/** The stories of a list, as it was looked for. */
record Listed(SearchIndex index, Query query, Scope scope, Order order) {

    private static final int PAGE = 500;

    /** Their identities, in the order of the list. Not on the thread that draws. */
    List<String> ids() throws IOException {
        List<String> ids = new ArrayList<>();
        try (Hits hits = index.search(query, scope, order)) {
            for (int from = 0; from < hits.size(); from += PAGE) {
                hits.rows(from, from + PAGE).stream().map(Hit::id).forEach(ids::add);
            }
        }
        return ids;
    }
}

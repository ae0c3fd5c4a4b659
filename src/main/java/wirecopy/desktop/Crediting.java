package wirecopy.desktop;

import java.util.List;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.sidebar.People;
import wirecopy.desktop.sidebar.Sidebar;
import wirecopy.library.Library;
import wirecopy.search.Facet;
import wirecopy.search.FacetCount;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/** Counts for the sidebar who worked on most of the stories. With a million of them that takes half a second, so it rests in between. */
final class Crediting {

    private static final int FEW = 5;
    private static final int MORE = 5;
    private static final int MOST = 5_000;
    private static final int RESTS = 9;

    private final Lane lane;
    private final Sidebar sidebar;
    private final PauseTransition rest = new PauseTransition();
    private int most = FEW;
    private boolean counting;
    private boolean again;
    private Library library;

    private record Counted(List<FacetCount> people, int most, double millis) {
    }

    Crediting(Background background, Sidebar sidebar) {
        this.lane = background.lane();
        this.sidebar = sidebar;
        sidebar.onPeople(more -> {
            most = more ? Math.min(MOST, most * MORE) : FEW;
            count();
        });
        rest.setOnFinished(rested -> count());
    }

    void use(Library opened) {
        library = opened;
    }

    /** Counts anew; while it counts already, once more afterwards. */
    void count() {
        if (library == null) {
            return;
        }
        if (counting) {
            again = true;
            return;
        }
        counting = true;
        again = false;
        rest.stop();
        int wanted = most;
        lane.fetch(() -> count(wanted), this::show);
    }

    /** Counts no more: the library closes. */
    void stop() {
        library = null;
        rest.stop();
    }

    private Counted count(int wanted) throws java.io.IOException {
        long begun = System.nanoTime();
        try (Hits hits = library.index().search(Query.parse(""), Scope.ALL, Order.ADDED)) {
            return new Counted(hits.facets(Facet.CONTRIBUTOR, wanted + 1), wanted, (System.nanoTime() - begun) / 1e6);
        }
    }

    private void show(Counted counted) {
        counting = false;
        List<FacetCount> people = counted.people();
        boolean more = people.size() > counted.most();
        sidebar.showPeople(new People(more ? people.subList(0, counted.most()) : people, more && counted.most() < MOST, counted.most() > FEW));
        if (counted.most() != most) {
            count();
        } else if (again) {
            rest.setDuration(Duration.millis(counted.millis() * RESTS));
            rest.playFromStart();
        }
    }
}

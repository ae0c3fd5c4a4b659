package wirecopy.desktop;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.searchbar.SearchBar;
import wirecopy.library.Library;
import wirecopy.search.Completion;
import wirecopy.search.Query;

/** Finds, while the user types a search, words of the library that it can be completed with. */
final class Completing {

    private static final int MOST = 6;
    /** After a single letter nearly every word would fit. */
    private static final int SHORTEST = 2;

    private final Lane lane;
    private final SearchBar bar;
    private final Consumer<Exception> failed;
    private Library library;
    private List<Completion> offered = List.of();

    Completing(Background background, SearchBar bar, Consumer<Exception> failed) {
        this.lane = background.lane();
        this.bar = bar;
        this.failed = failed;
    }

    void use(Library opened) {
        library = opened;
    }

    void type(String typed) {
        Query query = Query.parse(typed);
        String last = typed.substring(typed.lastIndexOf(' ') + 1);
        if (library == null || query.unfinished() == null || last.length() < SHORTEST) {
            lane.cancel();
            offer(List.of());
            return;
        }
        offer(offered.stream().filter(each -> each.typed().regionMatches(true, 0, typed, 0, typed.length())).toList());
        lane.run(() -> fitting(query), this::offer, failed);
    }

    /** Until the new ones are there, only those are offered that still fit: Tab must not take a word that was typed past. */
    private void offer(List<Completion> words) {
        offered = words;
        bar.offer(words);
    }

    /** A word that stands there already needs no offering. */
    private List<Completion> fitting(Query query) throws IOException {
        return library.index().completions(query, MOST + 1).stream()
                .filter(each -> !each.typed().equalsIgnoreCase(query.typed())).limit(MOST).toList();
    }
}

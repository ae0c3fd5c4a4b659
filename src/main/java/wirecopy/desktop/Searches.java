package wirecopy.desktop;

import java.util.List;
import java.util.Optional;

import wirecopy.desktop.asking.NameCard;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.searchbar.SearchBar;
import wirecopy.desktop.sidebar.Place;
import wirecopy.desktop.toast.Toast;
import wirecopy.desktop.words.Words;
import wirecopy.store.SavedSearch;
import wirecopy.store.Store;

/** The searches that the user keeps, and those made before. */
final class Searches {

    private final Words words = Words.of(Searches.class);
    private final Lane lane;
    private final Browser browser;
    private final SearchBar bar;
    private final Overlay overlay;
    private final Toast toast;
    private Store store;
    private String noted = "";

    Searches(Background background, Browser browser, SearchBar bar, Overlay overlay, Toast toast) {
        this.lane = background.lane();
        this.browser = browser;
        this.bar = bar;
        this.overlay = overlay;
        this.toast = toast;
        bar.onForgetHistory(this::forgetHistory);
    }

    void use(Store opened) {
        store = opened;
        lane.fetch(store::searchHistory, bar::offerHistory);
    }

    /** Notes that something was searched for, for the user went on with what was found. */
    void note(String typed) {
        if (store != null && !typed.isBlank() && !typed.equals(noted)) {
            noted = typed;
            lane.fetch(() -> {
                store.addSearched(typed);
                return store.searchHistory();
            }, bar::offerHistory);
        }
    }

    private void forgetHistory() {
        lane.fetch(() -> {
            List<String> before = store.searchHistory();
            store.clearSearchHistory();
            return before;
        }, before -> {
            noted = "";
            bar.offerHistory(List.of());
            toast.show(words.get("history.forgotten"), () -> lane.fetch(() -> {
                List<String> later = store.searchHistory();
                before.reversed().forEach(store::addSearched);
                later.reversed().forEach(store::addSearched);
                return store.searchHistory();
            }, bar::offerHistory));
        });
    }

    /** Keeps what is looked for now in the sidebar: words, narrowing, order and where. Named as it is typed and narrowed. */
    void keep() {
        Finding finding = browser.finding();
        String typed = finding.query().typed();
        Place where = Within.base(finding.place());
        if (store == null || typed.isEmpty() && finding.narrowing().isEmpty() && !(where instanceof Place.Person)) {
            toast.show(words.get("search.none"));
            return;
        }
        note(typed);
        String name = KeptName.of(typed, finding.narrowing(), where);
        String scope = new KeptScope(where, finding.narrowing()).written();
        SavedSearch wanted = new SavedSearch(name, typed, finding.order().name(), scope);
        lane.fetch(() -> keep(wanted), kept -> {
            browser.go(new Place.Saved(kept.search()));
            browser.count();
            if (kept.already()) {
                toast.show(words.get("search.kept.already", kept.search().name()));
            } else {
                toast.show(words.get("search.kept"), () -> drop(kept.search().name()));
            }
        });
    }

    private record Kept(SavedSearch search, boolean already) {
    }

    /** Under a name that no other search has; where the same one is kept already, it takes over the order. */
    private Kept keep(SavedSearch wanted) {
        List<SavedSearch> all = store.savedSearches();
        Optional<SavedSearch> same = all.stream()
                .filter(each -> each.query().equals(wanted.query()) && each.scope().equals(wanted.scope())).findFirst();
        SavedSearch kept = same.map(each -> new SavedSearch(each.name(), each.query(), wanted.order(), each.scope()))
                .orElseGet(() -> KeptName.free(wanted, all));
        store.saveSearch(kept);
        return new Kept(kept, same.isPresent());
    }

    /** Asks for another name. */
    void rename(Place.Saved search) {
        overlay.show(new NameCard(words.get("search.rename"), search.name(), name -> {
            overlay.close();
            if (!name.isBlank() && !name.strip().equals(search.name())) {
                rename(search, name.strip());
            }
        }));
    }

    private void rename(Place.Saved search, String name) {
        lane.fetch(() -> store.renameSearch(search.name(), name), done -> {
            if (!done) {
                toast.show(words.get("search.taken", name));
                return;
            }
            if (browser.place().equals(search)) {
                SavedSearch old = search.search();
                browser.go(new Place.Saved(new SavedSearch(name, old.query(), old.order(), old.scope())));
            }
            browser.count();
        });
    }

    void remove(Place.Saved search) {
        drop(search.name());
        toast.show(words.get("search.removed", search.name()), () -> lane.fetch(() -> {
            store.saveSearch(search.search());
            return search;
        }, back -> browser.count()));
    }

    private void drop(String name) {
        lane.fetch(() -> {
            store.removeSearch(name);
            return name;
        }, gone -> {
            if (browser.place() instanceof Place.Saved saved && saved.name().equals(gone)) {
                browser.go(new Place.All());
            }
            browser.count();
        });
    }
}

package wirecopy.desktop;

import java.util.Optional;

import wirecopy.desktop.asking.NameCard;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.background.Lane;
import wirecopy.desktop.searchbar.SearchBar;
import wirecopy.desktop.sidebar.Place;
import wirecopy.desktop.toast.Toast;
import wirecopy.desktop.words.Words;
import wirecopy.search.Order;
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
        bar.onForgetHistory(() -> lane.fetch(() -> {
            store.clearSearchHistory();
            return store.searchHistory();
        }, bar::offerHistory));
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

    /** Keeps what is searched for now in the sidebar, named as it is typed. */
    void keep() {
        String typed = browser.query().typed();
        if (store == null || typed.isEmpty()) {
            toast.show(words.get("search.none"));
            return;
        }
        note(typed);
        lane.fetch(() -> {
            Optional<SavedSearch> same = store.savedSearches().stream().filter(each -> each.query().equals(typed)).findFirst();
            if (same.isEmpty()) {
                store.saveSearch(new SavedSearch(typed, typed, Order.RELEVANCE.name(), ""));
            }
            return same;
        }, same -> {
            browser.go(new Place.Saved(same.map(SavedSearch::name).orElse(typed), typed));
            browser.count();
            if (same.isEmpty()) {
                toast.show(words.get("search.kept"), () -> drop(typed));
            } else {
                toast.show(words.get("search.kept.already", same.get().name()));
            }
        });
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
                browser.go(new Place.Saved(name, search.query()));
            }
            browser.count();
        });
    }

    void remove(Place.Saved search) {
        drop(search.name());
        toast.show(words.get("search.removed", search.name()), () -> lane.fetch(() -> {
            store.saveSearch(new SavedSearch(search.name(), search.query(), Order.RELEVANCE.name(), ""));
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

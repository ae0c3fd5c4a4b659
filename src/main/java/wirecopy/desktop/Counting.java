package wirecopy.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import wirecopy.desktop.sidebar.Counts;
import wirecopy.desktop.sidebar.Place;
import wirecopy.library.Library;
import wirecopy.library.Loaded;
import wirecopy.library.StoreMarks;
import wirecopy.search.Folder;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;
import wirecopy.store.SavedSearch;

/** Counts the stories of each place. Not for the thread that draws. */
record Counting(Library library) {

    Counts count() throws IOException {
        List<Folder> loaded = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (Loaded each : library.loaded()) {
            if (each.stories() == 1 && Files.isRegularFile(each.path())) {
                files.add(each.path());
            } else {
                String path = each.path().toString();
                loaded.add(new Folder(path, each.stories(), library.index().holdsFolders(path)));
            }
        }
        return new Counts(library.index().size(), size(Query.parse(""), Scope.without(library.store().read())), size(Query.parse(""), Scope.only(library.store().starred())),
                saved(), tags(), loaded, files);
    }

    private Map<Place.Saved, Integer> saved() throws IOException {
        Map<Place.Saved, Integer> saved = new LinkedHashMap<>();
        for (SavedSearch each : library.store().savedSearches()) {
            saved.put(new Place.Saved(each), size(each));
        }
        return saved;
    }

    private Map<Place.Tagged, Integer> tags() throws IOException {
        Map<Place.Tagged, Integer> tags = new LinkedHashMap<>();
        for (String tag : library.store().tags().keySet()) {
            Place.Tagged place = new Place.Tagged(tag);
            tags.put(place, size(place.query()));
        }
        return tags;
    }

    private int size(SavedSearch search) throws IOException {
        KeptScope kept = KeptScope.read(search.scope());
        Query query = kept.narrowing().of(Query.parse(search.query()));
        return size(query, Within.of(kept.place(), library.store()::read, library.store()::starred));
    }

    private int size(String typed) throws IOException {
        return size(Query.parse(typed), Scope.ALL);
    }

    private int size(Query query, Scope scope) throws IOException {
        try (Hits hits = library.index().search(query, scope.with(new StoreMarks(library.store())), Order.ADDED)) {
            return hits.size();
        }
    }
}

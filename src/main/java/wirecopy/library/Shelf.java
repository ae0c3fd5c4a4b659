package wirecopy.library;

import java.io.IOException;
import java.util.List;

import wirecopy.article.Article;
import wirecopy.format.Reading;
import wirecopy.format.StoryReader;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;
import wirecopy.search.SearchIndex;
import wirecopy.store.Copy;
import wirecopy.store.Store;

/** Puts single stories into the index and takes them out, each at most once however many copies of it there are. */
final class Shelf {

    private final SearchIndex index;
    private final Store store;
    private final StoryReader reader;
    private final Claims claims = new Claims();

    Shelf(SearchIndex index, Store store, StoryReader reader) {
        this.index = index;
        this.store = store;
        this.reader = reader;
    }

    /** @return whether it was not here yet */
    boolean put(Article article) throws IOException {
        if (!claims.claim(article.id())) {
            return false;
        }
        try {
            if (index.contains(article.id())) {
                return false;
            }
            index.add(article);
            return true;
        } finally {
            claims.release(article.id());
        }
    }

    /** Takes out what lay at a path before, where that was another story. @return its identity, or null */
    String clear(String path, String newId) throws IOException {
        String old = idAt(path);
        if (old == null || old.equals(newId)) {
            return null;
        }
        index.removeUnder(path);
        return old;
    }

    /** Puts a story back that was taken out, where one of its further copies is still there. */
    void revive(String id) throws IOException {
        if (index.contains(id)) {
            return;
        }
        for (String path : store.copiesOf(id)) {
            if (reader.open(path, id) instanceof Reading.Story(Article article) && article.id().equals(id)) {
                put(article);
                return;
            }
            store.removeCopy(new Copy(id, path));
        }
    }

    /** After all below a path was taken out: forgets the copies there, and puts stories back that have copies elsewhere. */
    void reviveCopies(String gone) throws IOException {
        for (Copy copy : store.copies()) {
            if (Below.is(copy.path(), gone)) {
                store.removeCopy(copy);
            } else {
                revive(copy.id());
            }
        }
    }

    /** The identity of the story that a search finds at exactly this path, or null. */
    String idAt(String path) throws IOException {
        try (Hits hits = index.search(Query.parse(""), Scope.under(path), Order.ADDED)) {
            List<Hit> first = hits.rows(0, 1);
            return first.isEmpty() || !first.getFirst().path().equals(path) ? null : first.getFirst().id();
        }
    }

    int countUnder(String path) throws IOException {
        try (Hits hits = index.search(Query.parse(""), Scope.under(path), Order.ADDED)) {
            return hits.size();
        }
    }

    /** Where the story of this identity lies that a search finds, or null. */
    String pathOf(String id) throws IOException {
        Hit hit = index.find(id);
        return hit == null ? null : hit.path();
    }

}

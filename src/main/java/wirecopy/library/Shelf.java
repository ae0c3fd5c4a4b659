package wirecopy.library;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

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

    private static final int PAGE = 500;

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
    boolean put(Article article, long place) throws IOException {
        if (!claims.claim(article.id())) {
            return false;
        }
        try {
            if (index.contains(article.id())) {
                return false;
            }
            index.add(article, place);
            return true;
        } finally {
            claims.release(article.id());
        }
    }

    /**
     * Takes stories out, and puts those back of which a further copy is still there. What is noted of copies changes after the index is
     * written: a crash in between loses nothing.
     *
     * @param gone whether the copies at a path are gone, too
     */
    void takeOut(Collection<String> ids, Predicate<String> gone) throws IOException {
        Set<Copy> spent = new LinkedHashSet<>(store.copies().stream().filter(copy -> gone.test(copy.path())).toList());
        for (String id : ids) {
            index.remove(id);
        }
        index.refresh();
        Set<String> copied = store.duplicates();
        for (String id : ids) {
            if (copied.contains(id)) {
                revive(id, spent);
            }
        }
        index.commit();
        store.removeCopies(spent);
    }

    /** As above, for all stories at a path or below it, and the copies there. */
    void takeOutUnder(String path) throws IOException {
        Set<Copy> spent = new LinkedHashSet<>();
        index.removeUnder(path);
        index.refresh();
        for (Copy copy : store.copies()) {
            if (Below.is(copy.path(), path)) {
                spent.add(copy);
            } else {
                revive(copy.id(), spent);
            }
        }
        index.commit();
        store.removeCopies(spent);
    }

    /** Puts a story back from the first of its copies that is still there. That one, and those before it, are copies no more. */
    private void revive(String id, Set<Copy> spent) throws IOException {
        if (index.contains(id)) {
            return;
        }
        for (String path : store.copiesOf(id)) {
            Copy copy = new Copy(id, path);
            if (spent.add(copy) && reader.open(path, id) instanceof Reading.Story(Article article) && article.id().equals(id)) {
                put(article, index.nextPlace());
                return;
            }
        }
    }

    /** The identities of the stories that searches find at a path or below it, where their own paths are wanted. */
    Set<String> idsUnder(String path, Predicate<String> wanted) throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        each(path, hit -> {
            if (wanted.test(hit.path())) {
                ids.add(hit.id());
            }
        });
        return ids;
    }

    /** The paths of the stories that searches find at a path or below it. */
    Set<String> pathsUnder(String path) throws IOException {
        Set<String> paths = new LinkedHashSet<>();
        each(path, hit -> paths.add(hit.path()));
        return paths;
    }

    private void each(String path, Consumer<Hit> taker) throws IOException {
        try (Hits hits = index.search(Query.parse(""), Scope.under(path), Order.ADDED)) {
            for (int from = 0; from < hits.size(); from += PAGE) {
                hits.rows(from, from + PAGE).forEach(taker);
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

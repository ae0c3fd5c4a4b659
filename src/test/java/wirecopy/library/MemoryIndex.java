package wirecopy.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import wirecopy.article.Article;
import wirecopy.search.Completion;
import wirecopy.search.Credit;
import wirecopy.search.Facet;
import wirecopy.search.FacetCount;
import wirecopy.search.Folder;
import wirecopy.search.Group;
import wirecopy.search.Grouping;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Match;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;
import wirecopy.search.SearchIndex;
import wirecopy.search.Snippet;

/** An index that forgets: stories by identity, found by path only. Two adds of one identity are noted as a mistake. */
final class MemoryIndex implements SearchIndex {

    private final Map<String, Article> added = new LinkedHashMap<>();
    private List<Article> visible = List.of();
    private long places;
    final Set<String> addedTwice = ConcurrentHashMap.newKeySet();
    /** Called first with each story; an {@link UncheckedIOException} goes on as the exception in it. */
    volatile Consumer<Article> beforeAdding = _ -> { };

    @Override
    public synchronized long nextPlace() {
        return places++;
    }

    @Override
    public synchronized void remove(String id) {
        added.remove(id);
    }

    @Override
    public synchronized void add(Article article, long place) throws IOException {
        try {
            beforeAdding.accept(article);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (added.put(article.id(), article) != null) {
            addedTwice.add(article.id());
        }
    }

    @Override
    public synchronized boolean contains(String id) {
        return added.containsKey(id);
    }

    @Override
    public synchronized void removeUnder(String path) {
        added.values().removeIf(article -> Below.is(article.source().path(), path));
    }

    @Override
    public synchronized void refresh() {
        visible = List.copyOf(added.values());
    }

    @Override
    public synchronized void commit() {
        refresh();
    }

    @Override
    public synchronized int size() {
        return visible.size();
    }

    @Override
    public List<Folder> folders(String path) {
        return List.of();
    }

    @Override
    public boolean holdsFolders(String path) {
        return false;
    }

    @Override
    public synchronized Hits search(Query query, Scope scope, Order order) {
        List<Hit> found = new ArrayList<>();
        for (Article article : visible) {
            if (scope.under() == null || scope.under().stream().anyMatch(place -> Below.is(article.source().path(), place))) {
                found.add(hit(article));
            }
        }
        return new Found(found);
    }

    @Override
    public synchronized Hit find(String id) {
        return visible.stream().filter(article -> article.id().equals(id)).findFirst().map(MemoryIndex::hit).orElse(null);
    }

    @Override
    public List<Hit> similar(String id, Scope scope, int most) {
        return List.of();
    }

    @Override
    public List<Completion> completions(Query query, int most) {
        return List.of();
    }

    @Override
    public List<Match> matches(Query query, Article article) {
        return List.of();
    }

    @Override
    public void close() {
    }

    private static Hit hit(Article article) {
        return new Hit(article.id(), article.source().path(), Snippet.plain(String.valueOf(article.headline())), Snippet.plain(""),
                null, 0, article.source().outlet());
    }

    private record Found(List<Hit> all) implements Hits {

        @Override
        public int size() {
            return all.size();
        }

        @Override
        public OptionalInt places() {
            return OptionalInt.empty();
        }

        @Override
        public List<Group> group(Grouping by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> ids() {
            return all.stream().map(Hit::id).toList();
        }

        @Override
        public List<Hit> rows(int from, int to) {
            return all.subList(from, Math.min(to, all.size()));
        }

        @Override
        public List<FacetCount> facets(Facet facet, int most) {
            return List.of();
        }

        @Override
        public List<List<Credit>> credits(String person, int from, int to) {
            return rows(from, to).stream().map(_ -> List.<Credit>of()).toList();
        }

        @Override
        public int indexOf(String id) {
            return all.stream().map(Hit::id).toList().indexOf(id);
        }

        @Override
        public void close() {
        }
    }
}

package wirecopy.search.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import wirecopy.search.Facet;
import wirecopy.search.FacetCount;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Mark;
import wirecopy.search.Marks;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;
import wirecopy.search.lucene.LuceneIndex;

/** Asks an index what a user asks, and takes the time. */
final class Asking {

    static final List<String> TYPICAL = List.of("iran nuclear deal", "apple", "federal reserve rates", "\"white house\"",
            "obama OR bush speech", "boeing airbus order", "headline:china", "earthquake -japan", "\"prime minister\" election",
            "korea", "oil prices", "by:reuters tokyo", "google~ lawsuit", "in:london bank", "microsoft yahoo bid", "gene*",
            "before:2008 subprime", "\"said on monday\"", "the", "of the united states");
    private static final int ROUNDS = 3;
    private static final int ROWS = 20;

    private final LuceneIndex index;

    private Asking(LuceneIndex index) {
        this.index = index;
    }

    static void all(Path folder) throws Exception {
        opening(folder);
        try (LuceneIndex index = LuceneIndex.open(folder, "benchmark")) {
            System.out.printf("heap in use, library open and idle: %d MB%n", heap());
            Asking asking = new Asking(index);
            asking.type(Order.RELEVANCE);
            asking.type(Order.NEWEST);
            asking.listAll();
            asking.facets();
            asking.others();
            asking.unread();
            System.out.printf("heap in use after all that: %d MB%n", heap());
        }
    }

    /** An empty index and this one, opened by turns. */
    private static void opening(Path folder) throws Exception {
        Times empty = new Times();
        Times full = new Times();
        for (int i = 0; i < 5; i++) {
            Path other = Files.createTempDirectory("empty");
            empty.take("", () -> LuceneIndex.open(other, "benchmark").close());
            delete(other);
            List<LuceneIndex> opened = new ArrayList<>();
            full.take("", () -> opened.add(LuceneIndex.open(folder, "benchmark")));
            opened.getFirst().close();
        }
        empty.print("to open an empty index");
        full.print("to open this one");
    }

    /** Types every query letter by letter, several times over. */
    private void type(Order order) throws Exception {
        Times times = new Times();
        for (int round = -1; round < ROUNDS; round++) {
            for (String typical : TYPICAL) {
                for (int letters = 1; letters <= typical.length(); letters++) {
                    String typed = typical.substring(0, letters);
                    if (round < 0) {
                        firstRows(typed, Scope.ALL, order);
                    } else {
                        times.take(typed, () -> firstRows(typed, Scope.ALL, order));
                    }
                }
            }
        }
        times.print("one letter typed, hits and " + ROWS + " rows with excerpts, by " + order);
    }

    private int firstRows(String typed, Scope scope, Order order) throws Exception {
        try (Hits hits = index.search(Query.parse(typed), scope, order)) {
            hits.rows(0, ROWS);
            return hits.size();
        }
    }

    private void listAll() throws Exception {
        for (Order order : List.of(Order.NEWEST, Order.NAME, Order.ADDED)) {
            Times top = new Times();
            Times end = new Times();
            for (int i = 0; i < 5; i++) {
                top.take("", () -> firstRows("", Scope.ALL, order));
                try (Hits hits = index.search(Query.parse(""), Scope.ALL, order)) {
                    end.take("", () -> hits.rows(hits.size() - ROWS, hits.size()));
                }
            }
            top.print("all stories by " + order);
            end.print("  their last rows");
        }
    }

    private void facets() throws Exception {
        for (String typed : List.of("", "the ", "oil prices ")) {
            for (Facet facet : Facet.values()) {
                Times times = new Times();
                List<FacetCount> counts = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    try (Hits hits = index.search(Query.parse(typed), Scope.ALL, Order.ADDED)) {
                        times.take("", () -> counts.addAll(hits.facets(facet, 10)));
                    }
                }
                times.print("facet " + facet + " of \"" + typed + "\", " + counts.stream().limit(2).toList());
            }
        }
    }

    private void others() throws Exception {
        Times similar = new Times();
        Times completions = new Times();
        Times places = new Times();
        for (String typical : TYPICAL) {
            try (Hits hits = index.search(Query.parse(typical), Scope.ALL, Order.RELEVANCE)) {
                for (Hit hit : hits.rows(0, 3)) {
                    similar.take(hit.headline().text(), () -> index.similar(hit.id(), Scope.ALL, 10));
                }
                places.take(typical + ": " + hits.size(), hits::places);
            }
            for (int letters = 1; letters <= typical.length(); letters++) {
                Query typed = Query.parse(typical.substring(0, letters));
                completions.take(typed.typed(), () -> index.completions(typed, 8));
            }
        }
        similar.print("similar stories");
        places.print("hits in the stories found, counted where there are not too many");
        completions.print("completions of a word");
    }

    /** Half of all stories are read. */
    private void unread() throws Exception {
        Set<String> read = new HashSet<>();
        try (Hits hits = index.search(Query.parse(""), Scope.ALL, Order.ADDED)) {
            for (int from = 0; from < hits.size(); from += 2_000) {
                hits.rows(from, from + 1_000).forEach(hit -> read.add(hit.id()));
            }
        }
        for (int i = 0; i < 2; i++) {
            Set<String> same = Set.copyOf(read);
            Marks marks = new Marks() {
                @Override
                public Set<String> marked(Mark mark) {
                    return mark == Mark.READ ? same : Set.of();
                }

                @Override
                public Set<String> tagged(String name, boolean open) {
                    return Set.of();
                }
            };
            Times first = new Times();
            first.take("", () -> firstRows("is:unread", Scope.ALL.with(marks), Order.NEWEST));
            first.print("%,d stories read, is:unread for the first time after a change".formatted(same.size()));
            Times again = new Times();
            for (String typed : List.of("is:unread", "is:unread oil", "is:unread the", "is:read obama speech", "")) {
                for (int round = 0; round < ROUNDS; round++) {
                    again.take(typed, () -> firstRows(typed, Scope.without(same).with(marks), Order.RELEVANCE));
                }
            }
            again.print("  and then, each letter");
            read.remove(read.iterator().next());
        }
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20;
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

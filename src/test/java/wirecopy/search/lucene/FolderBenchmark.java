package wirecopy.search.lucene;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import wirecopy.search.Facet;
import wirecopy.search.Grouping;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/** Measures what the sidebar and the groups of the list ask of an index of very short stories: {@code FolderBenchmark STORIES FOLDERS}. */
final class FolderBenchmark {

    private static final int ROUNDS = 7;
    private static final int YEARS = 20;

    private FolderBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        int stories = Integer.parseInt(args[0]);
        int folders = Integer.parseInt(args[1]);
        Path place = Files.createTempDirectory("folder-benchmark");
        try (LuceneIndex index = LuceneIndex.open(place, "benchmark")) {
            for (int i = 0; i < stories; i++) {
                int folder = i % folders;
                String where = folder < folders / 2 ? "/news/flat/f" + folder : "/news/deep/" + folder % 100 + "/" + folder % 1_000 + "/f" + folder;
                index.add(Story.of("id" + i).headline("Story " + i).at(where + "/" + i + ".txt").body("Words of story " + i)
                        .published(2000 + i % YEARS + "-03-" + (10 + i % 9)).contributor("Name " + i % 50_000, "writer", null, null).article());
            }
            index.commit();
            System.out.printf("%,d stories in %,d folders%n", stories, folders);
            time("what lies in the top folder, two folders", () -> index.folders("/news").size());
            time("what lies in a flat folder", () -> index.folders("/news/flat").size());
            time("what lies in a deep one", () -> index.folders("/news/deep").size());
            time("whether a folder holds any", () -> index.holdsFolders("/news/flat"));
            time("who worked on most", () -> {
                try (Hits hits = index.search(Query.parse(""), Scope.ALL, Order.ADDED)) {
                    return hits.facets(Facet.CONTRIBUTOR, 6).size();
                }
            });
            for (Grouping by : Grouping.values()) {
                time("all stories in groups, " + by, () -> {
                    try (Hits hits = index.search(Query.parse(""), Scope.ALL, Order.NEWEST)) {
                        return hits.group(by).size() + " groups";
                    }
                });
            }
        }
        try (Stream<Path> all = Files.walk(place)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void time(String what, Callable<Object> asked) throws Exception {
        double[] millis = new double[ROUNDS];
        Object answer = null;
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            answer = asked.call();
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("%s: %s in %.1f ms (median of %d; at most %.1f)%n", what, answer, millis[ROUNDS / 2], ROUNDS, millis[ROUNDS - 1]);
    }
}

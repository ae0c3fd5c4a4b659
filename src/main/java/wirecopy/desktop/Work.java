package wirecopy.desktop;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import wirecopy.desktop.timeline.Credited;
import wirecopy.search.Credit;
import wirecopy.search.Hits;

/** What a person did, over all stories of a list: how often each task, how often from each place, most frequent first. */
record Work(List<Map.Entry<String, Integer>> tasks, List<Map.Entry<String, Integer>> places) {

    private static final int CHUNK = 500;

    /** Counts, each story once for a task or place. Not for the thread that draws; one that is interrupted gives up. */
    static Work of(Hits hits, String person) {
        Map<String, Integer> tasks = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, Integer> places = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int row = 0; row < hits.size() && !Thread.currentThread().isInterrupted(); row += CHUNK) {
            for (List<Credit> credits : hits.credits(person, row, row + CHUNK)) {
                count(tasks, credits.stream().map(Credited::task));
                count(places, credits.stream().map(Credit::place).filter(Objects::nonNull).map(Credited::place));
            }
        }
        return new Work(sorted(tasks), sorted(places));
    }

    private static void count(Map<String, Integer> counts, Stream<String> values) {
        values.collect(Collectors.toMap(value -> value.toLowerCase(Locale.ROOT), value -> value, (one, same) -> one)).values()
                .forEach(value -> counts.merge(value, 1, Integer::sum));
    }

    private static List<Map.Entry<String, Integer>> sorted(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(Map.Entry::copyOf)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).toList();
    }

    /** In a line: {@code Writing 8 · Editing 4 — Seoul 7 · Tokyo 2}. */
    String inWords(int most) {
        return Stream.of(tasks, places).filter(counts -> !counts.isEmpty())
                .map(counts -> counts.stream().limit(most).map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("\n"));
    }
}

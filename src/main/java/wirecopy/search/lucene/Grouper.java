package wirecopy.search.lucene;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

import wirecopy.search.Facet;
import wirecopy.search.Group;
import wirecopy.search.Grouping;

/** Puts documents into groups; within a group they stay in their order. */
final class Grouper {

    private final Grouping by;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> values = new ArrayList<>();
    /** The number of the value of each document that was looked at. */
    private final int[] valueOf;

    /** @param documents in order, group after group */
    record Grouped(int[] documents, List<Group> groups) {
    }

    private Grouper(Grouping by, int documents) {
        this.by = by;
        this.valueOf = new int[documents];
    }

    static Grouped group(IndexReader reader, int[] documents, Grouping by) throws IOException {
        Grouper grouper = new Grouper(by, reader.maxDoc());
        int[] ascending = documents.clone();
        Arrays.sort(ascending);
        int at = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            int end = at;
            while (end < ascending.length && ascending[end] < leaf.docBase + leaf.reader().maxDoc()) {
                end++;
            }
            grouper.look(leaf, Arrays.copyOfRange(ascending, at, end));
            at = end;
        }
        return grouper.inOrder(documents);
    }

    private void look(LeafReaderContext leaf, int[] documents) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the grouping was given up");
        }
        switch (by) {
            case DAY -> lookAtDays(leaf.reader(), leaf.docBase, documents);
            case FOLDER -> lookAtFolders(leaf.reader(), leaf.docBase, documents);
        }
    }

    private void lookAtDays(LeafReader leaf, int base, int[] documents) throws IOException {
        NumericDocValues days = DocValues.getNumeric(leaf, Names.BY_DAY);
        Map<Long, Integer> known = new HashMap<>();
        for (int document : documents) {
            LocalDate day = days.advanceExact(document - base) ? StoryDocument.day(days.longValue()) : null;
            valueOf[document] = known.computeIfAbsent(day == null ? Long.MIN_VALUE : day.toEpochDay(), _ -> number(day == null ? "" : day.toString()));
        }
    }

    private void lookAtFolders(LeafReader leaf, int base, int[] documents) throws IOException {
        SortedSetDocValues folders = DocValues.getSortedSet(leaf, Names.of(Facet.FOLDER));
        int[] known = new int[Math.toIntExact(folders.getValueCount())];
        Arrays.fill(known, -1);
        for (int document : documents) {
            if (!folders.advanceExact(document - base)) {
                valueOf[document] = number("");
                continue;
            }
            int folder = (int) folders.nextOrd();
            if (known[folder] < 0) {
                String value = folders.lookupOrd(folder).utf8ToString();
                known[folder] = number(value.substring(value.indexOf(FacetValues.SEPARATOR) + 1));
            }
            valueOf[document] = known[folder];
        }
    }

    private int number(String value) {
        return numbers.computeIfAbsent(value, any -> {
            values.add(any);
            return values.size() - 1;
        });
    }

    private Comparator<String> order() {
        return switch (by) {
            case DAY -> Comparator.reverseOrder(); // of days as text, and the empty one comes last
            case FOLDER -> String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
        };
    }

    private Grouped inOrder(int[] documents) {
        int[] order = IntStream.range(0, values.size()).boxed().sorted(Comparator.comparing(values::get, order())).mapToInt(Integer::intValue).toArray();
        int[] sizes = new int[values.size()];
        for (int document : documents) {
            sizes[valueOf[document]]++;
        }
        int[] next = new int[values.size()];
        List<Group> groups = new ArrayList<>();
        int start = 0;
        for (int value : order) {
            next[value] = start;
            start += sizes[value];
            groups.add(new Group(values.get(value), sizes[value]));
        }
        int[] grouped = new int[documents.length];
        for (int document : documents) {
            grouped[next[valueOf[document]]++] = document;
        }
        return new Grouped(grouped, groups);
    }
}

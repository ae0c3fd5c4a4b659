package wirecopy.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

import org.apache.lucene.util.BytesRef;

import wirecopy.search.FacetCount;

/**
 * Finds the values that most hits have. A value that is among them has, in one part of the index at least, its share of what the last of
 * them has: only such values are looked up in the other parts. Where they are too many, the parts are gone through side by side.
 */
final class FacetCounter {

    private static final Comparator<FacetCount> MOST_FREQUENT_FIRST = Comparator.comparingInt(FacetCount::count).reversed()
            .thenComparing(FacetCount::value);
    /** What looking a value up takes, where passing it takes 1. */
    private static final int LOOKUP = 8;

    private final List<FacetPart> parts;
    private final int most;
    /** The best so far, the worst of them on top. */
    private final PriorityQueue<FacetCount> best = new PriorityQueue<>(MOST_FREQUENT_FIRST.reversed());

    private FacetCounter(List<FacetPart> parts, int most) {
        this.parts = parts;
        this.most = most;
    }

    static List<FacetCount> best(List<FacetPart> parts, int most) throws IOException {
        FacetCounter counter = new FacetCounter(parts, most);
        if (most > 0) {
            counter.count();
        }
        return counter.best.stream().sorted(MOST_FREQUENT_FIRST).toList();
    }

    private void count() throws IOException {
        Set<BytesRef> seen = new HashSet<>();
        for (FacetPart part : parts) {
            lookUp(part, leastOfBest(part), most, seen);
        }
        int share = best.size() < most ? 1 : Math.ceilDiv(best.peek().count(), parts.size());
        long values = 0;
        long wanted = 0;
        for (FacetPart part : parts) {
            for (int key = part.nextKey(0); key >= 0; key = part.nextKey(part.end(key))) {
                values++;
                wanted += part.count(key) >= share ? 1 : 0;
            }
        }
        if (wanted * parts.size() * LOOKUP > values) {
            best.clear();
            merge();
        } else {
            for (FacetPart part : parts) {
                lookUp(part, share, Integer.MAX_VALUE, seen);
            }
        }
    }

    /** What the last of the best values of one part has; at least 1. */
    private int leastOfBest(FacetPart part) {
        PriorityQueue<Integer> counts = new PriorityQueue<>();
        for (int key = part.nextKey(0); key >= 0; key = part.nextKey(part.end(key))) {
            int count = part.count(key);
            if (counts.size() < most || count > counts.peek()) {
                counts.add(count);
            }
            if (counts.size() > most) {
                counts.poll();
            }
        }
        return counts.size() < most ? 1 : counts.peek();
    }

    /** Takes the values that so many hits of one part have, at most a number of them. */
    private void lookUp(FacetPart part, int least, int atMost, Set<BytesRef> seen) throws IOException {
        int left = atMost;
        for (int key = part.nextKey(0); key >= 0 && left > 0; key = part.nextKey(part.end(key))) {
            if (part.count(key) >= least) {
                left--;
                BytesRef value = part.key(key);
                if (seen.add(value)) {
                    int[] keys = new int[parts.size()];
                    for (int i = 0; i < keys.length; i++) {
                        keys[i] = parts.get(i).find(value);
                    }
                    offer(keys);
                }
            }
        }
    }

    private void merge() throws IOException {
        PriorityQueue<Merged> next = new PriorityQueue<>();
        for (int i = 0; i < parts.size(); i++) {
            addNext(i, 0, next);
        }
        int[] keys = new int[parts.size()];
        while (!next.isEmpty()) {
            Arrays.fill(keys, -1);
            BytesRef value = next.peek().value();
            while (!next.isEmpty() && next.peek().value().equals(value)) {
                Merged same = next.poll();
                keys[same.part()] = same.key();
            }
            offer(keys);
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] >= 0) {
                    addNext(i, parts.get(i).end(keys[i]), next);
                }
            }
        }
    }

    private void addNext(int part, int from, PriorityQueue<Merged> to) throws IOException {
        int key = parts.get(part).nextKey(from);
        if (key >= 0) {
            to.add(new Merged(part, key, parts.get(part).key(key)));
        }
    }

    /** The place that the merging has come to in one part. */
    private record Merged(int part, int key, BytesRef value) implements Comparable<Merged> {

        @Override
        public int compareTo(Merged other) {
            return value.compareTo(other.value);
        }
    }

    /** @param keys the number of one value in each part, or -1 */
    private void offer(int[] keys) throws IOException {
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            count += keys[i] < 0 ? 0 : parts.get(i).count(keys[i]);
        }
        if (best.size() < most || count >= best.peek().count()) {
            best.add(new FacetCount(text(keys), count));
        }
        if (best.size() > most) {
            best.poll();
        }
    }

    /** The text that most stories have stands for all with the same key. */
    private String text(int[] keys) throws IOException {
        Map<String, Integer> texts = new TreeMap<>();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] >= 0) {
                parts.get(i).addTexts(keys[i], texts);
            }
        }
        return texts.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a).orElseThrow().getKey();
    }
}

package wirecopy.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntroSorter;

/** Documents with the numbers that they are ordered by. */
final class Keys {

    private int[] documents = new int[1_024];
    private long[] keys = new long[1_024];
    private int size;
    private final List<LeafNames> names = new ArrayList<>();

    /** The names of the documents from one place on; their keys are places in this list of names. */
    private record LeafNames(int start, SortedDocValues values) {
    }

    void add(int document, long key) {
        documents = ArrayUtil.grow(documents, size + 1);
        keys = ArrayUtil.grow(keys, size + 1);
        documents[size] = document;
        keys[size++] = key;
    }

    void addAll(Keys others) {
        others.names.forEach(part -> names.add(new LeafNames(size + part.start(), part.values())));
        documents = ArrayUtil.growExact(documents, Math.max(documents.length, size + others.size));
        keys = ArrayUtil.growExact(keys, Math.max(keys.length, size + others.size));
        System.arraycopy(others.documents, 0, documents, size, others.size);
        System.arraycopy(others.keys, 0, keys, size, others.size);
        size += others.size;
    }

    void beginNames(SortedDocValues values) {
        names.add(new LeafNames(size, values));
    }

    /** The documents by their keys, smallest first; by their own numbers where keys are the same. */
    int[] sorted() {
        sort(0, size);
        return Arrays.copyOf(documents, size);
    }

    /** The documents by name: each part of the index is sorted by itself, then they are merged. */
    int[] sortedByName() throws IOException {
        PriorityQueue<Part> parts = new PriorityQueue<>((a, b) -> a.name.compareTo(b.name));
        for (int i = 0; i < names.size(); i++) {
            int end = i + 1 < names.size() ? names.get(i + 1).start() : size;
            sort(names.get(i).start(), end);
            if (names.get(i).start() < end) {
                parts.add(new Part(names.get(i).start(), end, names.get(i).values()));
            }
        }
        int[] sorted = new int[size];
        for (int i = 0; i < size; i++) {
            Part part = parts.poll();
            sorted[i] = documents[part.at];
            if (part.next()) {
                parts.add(part);
            }
        }
        return sorted;
    }

    private final class Part {

        private final int end;
        private final SortedDocValues values;
        private int at;
        private BytesRef name;

        private Part(int start, int end, SortedDocValues values) throws IOException {
            this.at = start;
            this.end = end;
            this.values = values;
            this.name = values.lookupOrd((int) keys[at]);
        }

        private boolean next() throws IOException {
            at++;
            name = at < end ? values.lookupOrd((int) keys[at]) : null;
            return at < end;
        }
    }

    private void sort(int from, int to) {
        new IntroSorter() {
            private long key;
            private int document;

            @Override
            protected void setPivot(int i) {
                key = keys[i];
                document = documents[i];
            }

            @Override
            protected int comparePivot(int j) {
                int order = Long.compare(key, keys[j]);
                return order != 0 ? order : Integer.compare(document, documents[j]);
            }

            @Override
            protected void swap(int i, int j) {
                long otherKey = keys[i];
                keys[i] = keys[j];
                keys[j] = otherKey;
                int otherDocument = documents[i];
                documents[i] = documents[j];
                documents[j] = otherDocument;
            }
        }.sort(from, to);
    }
}

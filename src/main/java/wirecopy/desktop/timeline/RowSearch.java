package wirecopy.desktop.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import wirecopy.search.Hit;
import wirecopy.search.Hits;

/** Goes through hits for the first of a sort. */
final class RowSearch {

    private static final int STEP = 200;

    private RowSearch() {
    }

    /** The first row from {@code from} on, then from the top, whose hit is wanted; -1 where there is none. */
    static int first(Hits hits, int from, Predicate<Hit> wanted) {
        int later = between(hits, from, hits.size(), wanted);
        return later >= 0 ? later : between(hits, 0, Math.min(from, hits.size()), wanted);
    }

    /** The identities of the stories in these rows, ascending. */
    static List<String> ids(Hits hits, int[] rows) {
        if (rows.length == hits.size()) {
            return hits.ids();
        }
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < rows.length;) {
            int from = rows[i];
            int end = i + 1;
            while (end < rows.length && rows[end] == rows[end - 1] + 1 && rows[end] < from + STEP) {
                end++;
            }
            hits.rows(from, rows[end - 1] + 1).forEach(hit -> ids.add(hit.id()));
            i = end;
        }
        return ids;
    }

    /** The last row before {@code from} whose hit is wanted; -1 where there is none. */
    static int lastBefore(Hits hits, int from, Predicate<Hit> wanted) {
        for (int end = Math.min(from, hits.size()); end > 0; end -= STEP) {
            int start = Math.max(0, end - STEP);
            List<Hit> rows = hits.rows(start, end);
            for (int i = rows.size() - 1; i >= 0; i--) {
                if (wanted.test(rows.get(i))) {
                    return start + i;
                }
            }
        }
        return -1;
    }

    private static int between(Hits hits, int from, int to, Predicate<Hit> wanted) {
        for (int at = from; at < to; at += STEP) {
            List<Hit> rows = hits.rows(at, Math.min(at + STEP, to));
            for (int i = 0; i < rows.size(); i++) {
                if (wanted.test(rows.get(i))) {
                    return at + i;
                }
            }
        }
        return -1;
    }
}

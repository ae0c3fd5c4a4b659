package wirecopy.library;

import java.util.ArrayList;
import java.util.List;

/** Gathers the rows of a receipt from many threads, and keeps them in the order in which the inputs were found. */
final class Rows {

    private final List<Receipt.Row> rows = new ArrayList<>();
    private int done;
    private int before;

    /** A place for the next input found. */
    synchronized int reserve() {
        rows.add(null);
        return rows.size() - 1;
    }

    synchronized void fill(int place, Receipt.Row row) {
        rows.set(place, row);
        done++;
        while (before < rows.size() && rows.get(before) != null) {
            before++;
        }
    }

    synchronized Receipt.Row get(int place) {
        return rows.get(place);
    }

    /** The first so many inputs are dealt with, all of them. */
    synchronized int doneWithoutGap() {
        return before;
    }

    synchronized int found() {
        return rows.size();
    }

    synchronized int done() {
        return done;
    }

    synchronized List<Receipt.Row> all() {
        return List.copyOf(rows);
    }
}

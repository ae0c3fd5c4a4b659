package wirecopy.parse.line;

import java.util.Arrays;

/** Where the lines of a text begin and end. A line ends at LF, CR LF or CR; its end is not part of it. */
public final class LineIndex {

    private final String text;
    private int[] starts;
    private int[] ends;
    private int count;

    public LineIndex(String text) {
        this.text = text;
        int guess = text.length() / 80 + 16;
        starts = new int[guess];
        ends = new int[guess];
        index();
    }

    private void index() {
        int start = 0;
        int lf = text.indexOf('\n');
        int cr = text.indexOf('\r');
        while (lf >= 0 || cr >= 0) {
            boolean atCr = cr >= 0 && (lf < 0 || cr < lf);
            int end = atCr ? cr : lf;
            int next = atCr && lf == cr + 1 ? lf + 1 : end + 1;
            add(start, end);
            start = next;
            lf = lf >= 0 && lf < next ? text.indexOf('\n', next) : lf;
            cr = cr >= 0 && cr < next ? text.indexOf('\r', next) : cr;
        }
        add(start, text.length());
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    /** How many lines there are; an empty text has one. */
    public int count() {
        return count;
    }

    /** @param line counted from 1 */
    public int start(int line) {
        return starts[line - 1];
    }

    /** @param line counted from 1 */
    public int end(int line) {
        return ends[line - 1];
    }

    /** The line, counted from 1, that an offset lies in; the line's end belongs to it. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}

package wirecopy.desktop.reader;

import java.util.ArrayList;
import java.util.List;

import wirecopy.desktop.script.Script;

/** Cuts a very long paragraph into several, so that none has to be laid out that the toolkit chokes on. */
final class LongText {

    /** Far above any paragraph that a person wrote; the toolkit lays this many characters out in some milliseconds. */
    private static final int MOST = 4_000;
    /** Right-to-left text takes the toolkit much longer, see {@link Script}: where it has to be cut, then into small parts. */
    private static final int MOST_BIDI = 2_000;
    private static final int PART_BIDI = 500;

    private LongText() {
    }

    /** The offsets at which the parts begin; the first is 0. Each cut comes after a space where there is one. */
    static List<Integer> cuts(String text) {
        int most = MOST;
        if (text.length() > MOST_BIDI && Script.isBidi(text)) {
            most = PART_BIDI;
        }
        List<Integer> starts = new ArrayList<>(1);
        starts.add(0);
        for (int start = 0; text.length() - start > most; ) {
            start = cut(text, start, most);
            starts.add(start);
        }
        return starts;
    }

    private static int cut(String text, int start, int most) {
        int limit = start + most;
        for (int i = limit; i > start + most / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}

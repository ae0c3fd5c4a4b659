package wirecopy.parse.line;

import wirecopy.article.Blank;

/**
 * Tells which parts of a source are read as they are written: no white space in them but single spaces, no entity. Nearly all are, so
 * this is made to be quick. Asked at rising places.
 */
final class AsWritten {

    private static final int AHEAD = 1024;
    /** White space other than the plain space. */
    private static final boolean[] ODD = odd();

    private final String source;
    private final Finder twoSpaces;
    private final Finder ampersand;
    /** The characters of the source from {@link #aheadStart} on. */
    private final char[] ahead;
    private int aheadStart;
    private int aheadEnd;
    private int nextOdd = -1;

    AsWritten(String source) {
        this.source = source;
        this.twoSpaces = new Finder(source, "  ");
        this.ampersand = new Finder(source, "&");
        this.ahead = new char[Math.min(AHEAD, source.length())];
    }

    private static boolean[] odd() {
        boolean[] odd = new boolean[Character.MAX_VALUE + 1];
        for (int c = 0; c < odd.length; c++) {
            odd[c] = c != ' ' && Blank.is((char) c);
        }
        return odd;
    }

    /** Whether a part that neither begins nor ends with a space is read as written. */
    boolean is(int start, int end) {
        return nextOdd(start) >= end && twoSpaces.next(start) >= end && (ampersand.next(start) >= end || !Entity.isIn(source, start, end));
    }

    private int nextOdd(int from) {
        int at = from;
        while (nextOdd < from) {
            if (at >= aheadEnd || at < aheadStart) {
                lookAhead(at);
            }
            int stop = aheadEnd - aheadStart;
            int i = at - aheadStart;
            while (i < stop && !ODD[ahead[i]]) {
                i++;
            }
            at = aheadStart + i;
            nextOdd = i < stop || at == source.length() ? at : -1;
        }
        return nextOdd;
    }

    private void lookAhead(int from) {
        aheadStart = from;
        aheadEnd = Math.min(source.length(), from + ahead.length);
        source.getChars(aheadStart, aheadEnd, ahead, 0);
    }
}

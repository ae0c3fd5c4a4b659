package wirecopy.search.lucene;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.ArrayUtil;

/** Where a pair of words stands, packed: for each document the step from the one before, how many places, and the steps between them. */
final class PairPlaces {

    private static final int LONGEST_NUMBER = 5;
    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;

    private byte[] packed = new byte[16];
    private int length;
    private int document = -1;
    private int place;
    /** The places in the document at hand, not packed yet. */
    private int[] steps = new int[4];
    private int many;

    /** Documents come in order, and places in each document. */
    void add(int inDocument, int at) {
        if (inDocument != document) {
            pack();
            write(inDocument - Math.max(document, 0));
            document = inDocument;
            place = 0;
        }
        steps = ArrayUtil.grow(steps, many + 1);
        steps[many++] = at - place;
        place = at;
    }

    private void pack() {
        if (many > 0) {
            write(many);
            for (int i = 0; i < many; i++) {
                write(steps[i]);
            }
        }
        many = 0;
    }

    private void write(int number) {
        packed = ArrayUtil.grow(packed, length + LONGEST_NUMBER);
        int left = number;
        while (left > SEVEN_BITS) {
            packed[length++] = (byte) (left & SEVEN_BITS | MORE);
            left >>>= 7;
        }
        packed[length++] = (byte) left;
    }

    /** All of them, once nothing is added any more. To be gone through document by document. */
    PostingsEnum postings() {
        pack();
        return new Postings();
    }

    private final class Postings extends OnceThrough {

        private int at;
        private int document = -1;
        private int left;
        private int freq;
        private int place;

        @Override
        public int nextDoc() {
            for (; left > 0; left--) {
                read();
            }
            if (at == length) {
                document = NO_MORE_DOCS;
                return document;
            }
            document = Math.max(document, 0) + read();
            freq = read();
            left = freq;
            place = 0;
            return document;
        }

        private int read() {
            int number = 0;
            for (int shift = 0;; shift += 7) {
                byte next = packed[at++];
                number |= (next & SEVEN_BITS) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int freq() {
            return freq;
        }

        @Override
        public int nextPosition() {
            left--;
            place += read();
            return place;
        }
    }
}

package wirecopy.search.lucene;

import java.util.Collection;

/** The identities of stories as numbers, for quick asking: half a million take eight megabytes. */
final class LongTable {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** At most half of it is used; 0 is a free place. */
    private final long[] places;

    LongTable(Collection<String> ids) {
        places = new long[Integer.highestOneBit(Math.max(8, ids.size())) * 4];
        for (String id : ids) {
            add(number(id));
        }
    }

    /** An identity as a number, never 0. That two of a library have the same is less likely than a fault of its disk. */
    static long number(String id) {
        long number = id.length();
        for (int i = 0; i < id.length(); i++) {
            number = Long.rotateLeft(number, 16) ^ id.charAt(i);
            if (i % 4 == 3 || i == id.length() - 1) {
                number *= MIX;
                number ^= number >>> 32;
            }
        }
        return number == 0 ? 1 : number;
    }

    private void add(long number) {
        places[find(number)] = number;
    }

    boolean contains(long number) {
        return places[find(number)] == number;
    }

    /** Where the number is, or the free place for it. */
    private int find(long number) {
        int at = (int) (number * MIX >>> 33) & places.length - 1;
        while (places[at] != 0 && places[at] != number) {
            at = at + 1 & places.length - 1;
        }
        return at;
    }
}

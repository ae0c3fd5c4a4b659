package wirecopy.parse.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds many phrases in one pass that looks at every few characters only (Wu and Manber, 1994). Three characters tell how far the pass
 * may leap: as far as the end of the nearest phrase that could hold them. Capitals count as small letters, curly quotes as straight
 * ones. Immutable.
 */
public final class Phrases {

    private static final int BLOCK = 3;
    private static final int HASHES = 1 << 12;
    private static final int[] NONE = {};

    private final String[] phrases;
    private final int shortest;
    private final byte[] leaps = new byte[HASHES];
    private final int[][] ending = new int[HASHES][];

    /** @param phrases of three characters or more, capitals and quotes of any kind; their places in the list are their numbers */
    public Phrases(List<String> phrases) {
        this.phrases = phrases.stream().map(Letters::plain).toArray(String[]::new);
        this.shortest = Math.min(Byte.MAX_VALUE, phrases.stream().mapToInt(String::length).min().orElse(BLOCK));
        if (shortest < BLOCK) {
            throw new IllegalArgumentException("too short to look for: " + phrases);
        }
        Arrays.fill(leaps, (byte) (shortest - BLOCK + 1));
        Arrays.fill(ending, NONE);
        for (int number = 0; number < this.phrases.length; number++) {
            file(number);
        }
    }

    /** Files the blocks that the first characters of a phrase hold, each in every way it may be written. */
    private void file(int number) {
        String phrase = phrases[number];
        for (int last = BLOCK - 1; last < shortest; last++) {
            int leap = shortest - 1 - last;
            for (char c : spellings(phrase.charAt(last))) {
                for (char b : spellings(phrase.charAt(last - 1))) {
                    for (char a : spellings(phrase.charAt(last - 2))) {
                        file(number, hash(a, b, c), leap);
                    }
                }
            }
        }
    }

    private void file(int number, int hash, int leap) {
        leaps[hash] = (byte) Math.min(leaps[hash], leap);
        int[] before = ending[hash];
        if (leap == 0 && (before.length == 0 || before[before.length - 1] != number)) {
            ending[hash] = Arrays.copyOf(before, before.length + 1);
            ending[hash][before.length] = number;
        }
    }

    private static char[] spellings(char c) {
        return switch (c) {
            case '\'' -> new char[] {c, '’', '‘'};
            case '"' -> new char[] {c, '“', '”'};
            default -> new char[] {c, Character.toUpperCase(c)};
        };
    }

    /** Of each character the low bits, which capital and small letters of English share. */
    private static int hash(char a, char b, char c) {
        return (a & 31) << 7 ^ (b & 31) << 4 ^ c & 31;
    }

    /** Where the first of the phrases to end in a text, from a place on, ends; -1 where none stands there. */
    public int firstEnd(String text, int from) {
        int first = Integer.MAX_VALUE;
        int last = stop(text, from + shortest - 1, text.length());
        while (last < Math.min(first, text.length())) {
            int start = last - shortest + 1;
            for (int number : ending[hash(text, last)]) {
                int end = start + phrases[number].length();
                first = end < first && Letters.standsAt(text, start, phrases[number]) ? end : first;
            }
            last = stop(text, last + 1, text.length());
        }
        return first == Integer.MAX_VALUE ? -1 : first;
    }

    /** The numbers of all phrases that stand in a part of a text, in the order of their starts; one may come twice. */
    public List<Integer> in(String text, int from, int to) {
        List<Integer> numbers = List.of();
        for (int last = stop(text, from + shortest - 1, to); last < to; last = stop(text, last + 1, to)) {
            int start = last - shortest + 1;
            for (int number : ending[hash(text, last)]) {
                if (start + phrases[number].length() <= to && Letters.standsAt(text, start, phrases[number])) {
                    numbers = numbers.isEmpty() ? new ArrayList<>() : numbers;
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }

    /** The next place, from one on, where the first characters of a phrase may end. */
    private int stop(String text, int from, int to) {
        int last = from;
        while (last < to) {
            int leap = leaps[hash(text, last)];
            if (leap == 0) {
                return last;
            }
            last += leap;
        }
        return to;
    }

    private static int hash(String text, int last) {
        return hash(text.charAt(last - 2), text.charAt(last - 1), text.charAt(last));
    }
}

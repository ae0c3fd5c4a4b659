package wirecopy.parse.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for phrases in one pass that looks at a few characters in a row, then leaps: each phrase is so long that one of the looks falls
 * into its first letters.
 */
final class Leaps {

    /** Wider looks find fewer false candidates, but leaps get shorter. */
    private static final int WIDEST = 5;
    /** Of the hash of a look, so many bits tell whether any phrase looks so, and fewer which ones. */
    private static final int HASH_BITS = 16;
    private static final int PLACES = 1 << 11;
    /** A leap where there is nothing to look for. */
    private static final int FAR = 1 << 20;
    private static final Look[] NONE = {};

    private final int width;
    private final long mask;
    private final int leap;
    /** One bit for each hash in use: small enough to be at hand. */
    private final long[] used = new long[(1 << HASH_BITS) / Long.SIZE];
    private final Look[][] looks = new Look[PLACES][];

    /**
     * A look that falls into a phrase.
     *
     * @param offset   where in the phrase
     * @param last     how the phrase's last characters look: read before the rest, since most candidates fail here
     * @param lastMask leaves out those of them that may be spelled so that they look different
     */
    private record Look(int number, String words, int length, int offset, long last, long lastMask) {
    }

    /** @param phrases where several are found in one place, the first of them counts */
    Leaps(List<Phrases.Phrase> phrases) {
        int shortest = phrases.stream().mapToInt(Phrases.Phrase::length).min().orElse(FAR);
        width = Math.min(WIDEST, shortest);
        mask = -1L >>> Long.SIZE - Byte.SIZE * width;
        leap = shortest - width + 1;
        Arrays.fill(looks, NONE);
        for (Phrases.Phrase phrase : phrases) {
            for (int offset = 0; offset < leap; offset++) {
                file(phrase, offset);
            }
        }
    }

    private void file(Phrases.Phrase phrase, int offset) {
        long last = 0;
        long lastMask = 0;
        for (int i = 0; i < width; i++) {
            long[] same = looksOf(phrase.words().charAt(phrase.length() - width + i));
            last |= same.length == 1 ? same[0] << Byte.SIZE * i : 0;
            lastMask |= same.length == 1 ? 0xFFL << Byte.SIZE * i : 0;
        }
        file(new Look(phrase.number(), phrase.words(), phrase.length(), offset, last, lastMask), 0, 0);
    }

    /** Files a look in every way that its characters may be spelled, from the one at a place in it on. */
    private void file(Look look, int place, long before) {
        if (place < width) {
            for (long one : looksOf(look.words().charAt(look.offset() + place))) {
                file(look, place + 1, before | one << Byte.SIZE * place);
            }
            return;
        }
        int hash = hash(before);
        used[hash / Long.SIZE] |= 1L << hash;
        Look[] others = looks[hash & PLACES - 1];
        looks[hash & PLACES - 1] = Arrays.copyOf(others, others.length + 1);
        looks[hash & PLACES - 1][others.length] = look;
    }

    /** How a character may look. */
    private static long[] looksOf(char c) {
        String spellings = switch (c) {
            case '\'' -> "'’‘";
            case '"' -> "\"“”";
            default -> "" + c + Character.toUpperCase(c);
        };
        return spellings.chars().mapToLong(spelling -> Glance.look((char) spelling)).distinct().toArray();
    }

    private static int hash(long look) {
        return (int) (look * 0x9E3779B97F4A7C15L >>> Long.SIZE - HASH_BITS);
    }

    int end(Glance text, int from, int to) {
        for (int at = stop(text, from, to); at < to; at = stop(text, at + leap, to)) {
            for (Look look : looks[hash(text.look(at) & mask) & PLACES - 1]) {
                if (stands(look, text, at, from, to)) {
                    return at - look.offset() + look.length();
                }
            }
        }
        return -1;
    }

    List<Integer> addIn(Glance text, int from, int to, List<Integer> before) {
        List<Integer> numbers = before;
        for (int at = stop(text, from, to); at < to; at = stop(text, at + leap, to)) {
            for (Look look : looks[hash(text.look(at) & mask) & PLACES - 1]) {
                if (stands(look, text, at, from, to)) {
                    numbers = numbers.isEmpty() ? new ArrayList<>() : numbers;
                    numbers.add(look.number());
                }
            }
        }
        return numbers;
    }

    /** The next place to read at, one of those that leaps lead to. */
    private int stop(Glance text, int from, int to) {
        for (int at = from; at <= to - width; at += leap) {
            int hash = hash(text.look(at) & mask);
            if ((used[hash / Long.SIZE] & 1L << hash) != 0) {
                return at;
            }
        }
        return to;
    }

    private boolean stands(Look look, Glance text, int at, int from, int to) {
        int start = at - look.offset();
        int end = start + look.length();
        return start >= from && end <= to && (text.look(end - width) & look.lastMask()) == look.last()
                && Letters.standsAt(text.text(), start, look.words());
    }
}

package wirecopy.parse.words;

import java.util.ArrayList;
import java.util.List;

/** Things filed under the words they begin with, to be found by the first word of a text without a copy of it. */
public final class FirstWords<T> {

    private static final int HASHES = 1 << 10;
    private static final int LONGEST = 32;

    private final List<List<T>> filed = new ArrayList<>();

    public FirstWords() {
        for (int i = 0; i < HASHES; i++) {
            filed.add(List.of());
        }
    }

    public void add(String words, T thing) {
        int hash = hash(words);
        List<T> more = new ArrayList<>(filed.get(hash));
        more.add(thing);
        filed.set(hash, List.copyOf(more));
    }

    /** What may begin a text, in the order of its filing: all of its first word, and by chance of another one. */
    public List<T> of(String text) {
        return filed.get(hash(text));
    }

    /** Of letters and digits, or of the one mark that a text begins with. */
    private static int hash(String text) {
        int hash = text.isEmpty() ? 0 : Letters.plain(text.charAt(0));
        int end = Math.min(LONGEST, text.length());
        boolean goesOn = end > 0 && Character.isLetterOrDigit(text.charAt(0));
        for (int i = 1; i < end && goesOn; i++) {
            goesOn = Character.isLetterOrDigit(text.charAt(i));
            hash = goesOn ? hash * 31 + Letters.plain(text.charAt(i)) : hash;
        }
        return (hash ^ hash >> 10) & HASHES - 1;
    }
}

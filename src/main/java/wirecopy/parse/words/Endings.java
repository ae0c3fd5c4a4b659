package wirecopy.parse.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Words that texts may end with, found by the last two letters. */
public final class Endings {

    private static final int HASHES = 1 << 8;

    private final List<List<String>> filed = new ArrayList<>();

    /** @param endings of two characters or more, in {@link Letters#plain} letters */
    public Endings(Collection<String> endings) {
        for (int i = 0; i < HASHES; i++) {
            filed.add(new ArrayList<>());
        }
        for (String ending : endings) {
            filed.get(hash(ending, ending.length())).add(ending);
        }
    }

    /** Whether one of the words stands before a place of a text. */
    public boolean endAt(String text, int end) {
        if (end < 2) {
            return false;
        }
        List<String> candidates = filed.get(hash(text, end));
        for (int i = 0; i < candidates.size(); i++) {
            if (Letters.endsAt(text, end, candidates.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static int hash(String text, int end) {
        return (Letters.plain(text.charAt(end - 2)) * 31 + Letters.plain(text.charAt(end - 1))) & HASHES - 1;
    }
}

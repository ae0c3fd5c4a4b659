package wirecopy.search.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * The first letter and the first two letters of every word of a story. The first keystrokes of a word ask for these instead of
 * the many thousand words that begin so. Three would be noted as often as all words together.
 */
final class Starts {

    private static final int LONGEST = 2;
    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setIndexOptions(IndexOptions.DOCS);
        TYPE.setTokenized(true);
        TYPE.setOmitNorms(true);
        TYPE.freeze();
    }

    /** One letter as its code, two as {@code first * 128 + second}: nearly all words begin so. */
    private final BitSet ascii = new BitSet(1 << 14);
    private final Set<String> others = new HashSet<>();

    static boolean has(String start) {
        return start.codePointCount(0, start.length()) <= LONGEST;
    }

    void add(CharSequence word) {
        char first = word.charAt(0);
        char second = word.length() > 1 ? word.charAt(1) : 0;
        if (first < 128 && second < 128) {
            ascii.set(first);
            if (second > 0) {
                ascii.set(first * 128 + second);
            }
        } else {
            addOther(word);
        }
    }

    private void addOther(CharSequence word) {
        int end = 0;
        for (int letters = 0; letters < LONGEST && end < word.length(); letters++) {
            end += Character.charCount(Character.codePointAt(word, end));
            others.add(word.subSequence(0, end).toString());
        }
    }

    /** A field of the starts gathered by the time that the index reads it. */
    Field field(String name) {
        return new Field(name, new StartsStream(this), TYPE);
    }

    List<String> all() {
        List<String> all = new ArrayList<>(others);
        ascii.stream().mapToObj(Starts::decoded).forEach(all::add);
        return all;
    }

    private static String decoded(int code) {
        return code < 128 ? String.valueOf((char) code) : new String(new char[] {(char) (code / 128), (char) (code % 128)});
    }
}

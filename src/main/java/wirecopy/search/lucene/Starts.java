package wirecopy.search.lucene;

import java.util.HashSet;
import java.util.Set;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * The first one, two and three letters of every word of a story. The first keystrokes of a word ask for these instead of the many
 * thousand words that begin so.
 */
final class Starts {

    static final int LONGEST = 3;

    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setIndexOptions(IndexOptions.DOCS);
        TYPE.setTokenized(true);
        TYPE.setOmitNorms(true);
        TYPE.freeze();
    }

    private final Set<String> starts = new HashSet<>();

    static boolean has(String start) {
        return start.codePointCount(0, start.length()) <= LONGEST;
    }

    void add(CharSequence word) {
        int end = 0;
        for (int letters = 0; letters < LONGEST && end < word.length(); letters++) {
            end += Character.isSurrogate(word.charAt(end)) && end + 1 < word.length() ? 2 : 1;
            starts.add(word.subSequence(0, end).toString());
        }
    }

    /** A field of the starts gathered by the time that the index reads it. */
    Field field(String name) {
        return new Field(name, new StartsStream(starts), TYPE);
    }
}

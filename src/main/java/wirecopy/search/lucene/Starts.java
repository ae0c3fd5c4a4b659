package wirecopy.search.lucene;

import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * The first letter and the first two letters of every word. The first keystrokes of a word ask for these instead of the many
 * thousand words that begin so. They are gathered when a part of the index is written, see {@link CompletingCodec}.
 */
final class Starts {

    /** The fields whose words are noted so. */
    static final List<String> FIELDS = List.of(Names.HEADLINE, Names.TEXT);

    static final int LONGEST = 2;
    private static final FieldType TYPE = new FieldType();
    private static final List<Field> PLACES;

    static {
        TYPE.setIndexOptions(IndexOptions.DOCS);
        TYPE.setTokenized(false);
        TYPE.setOmitNorms(true);
        TYPE.freeze();
        PLACES = FIELDS.stream().map(name -> new Field(fieldOf(name), "", TYPE)).toList();
    }

    private Starts() {
    }

    static boolean has(String start) {
        return start.codePointCount(0, start.length()) <= LONGEST;
    }

    /** The field of the starts of a field's words, or null where they are not noted. */
    static String fieldOf(String name) {
        return FIELDS.contains(name) ? name + "-starts" : null;
    }

    /** Makes the fields known to the index. What they hold here, nobody asks for. */
    static void addTo(Document document) {
        PLACES.forEach(document::add);
    }
}

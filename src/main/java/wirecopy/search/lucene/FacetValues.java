package wirecopy.search.lucene;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

import wirecopy.article.Article;
import wirecopy.article.Contributor;
import wirecopy.search.Credit;
import wirecopy.search.Facet;

/**
 * The values that a story has of each facet. A value is kept twice: as a term by its key, which narrows, and as key and text to be
 * counted. All that is the same but for case and accents has one key.
 */
final class FacetValues {

    /** Between key and text: no text has it, and it comes before all that may follow in a longer key. */
    static final char SEPARATOR = 0;

    private static final int LONGEST = 500;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\0]+");

    private FacetValues() {
    }

    static void addTo(Document document, Article article) {
        for (Facet facet : Facet.values()) {
            Map<String, String> values = new LinkedHashMap<>();
            of(facet, article).filter(Objects::nonNull).map(value -> tidy(facet, value)).filter(value -> !value.isEmpty())
                    .forEach(value -> values.putIfAbsent(key(facet, value), value));
            values.forEach((key, value) -> {
                document.add(new StringField(Names.of(facet), key, Store.NO));
                document.add(new SortedSetDocValuesField(Names.of(facet), new BytesRef(key + SEPARATOR + value)));
            });
        }
    }

    /** What stories with this value of the facet are found by. */
    static Term term(Facet facet, String value) {
        return new Term(Names.of(facet), key(facet, tidy(facet, value)));
    }

    private static Stream<String> of(Facet facet, Article article) {
        Stream<Contributor> contributors = article.contributors().stream();
        return switch (facet) {
            case CONTRIBUTOR -> Credits.of(article).stream().map(Credit::name);
            case ORGANIZATION -> Stream.concat(contributors.map(Contributor::organization),
                    Stream.of(article.byline() == null ? null : article.byline().organization(),
                            article.dateline() == null ? null : article.dateline().agency()));
            case PLACE -> Stream.concat(Stream.of(article.dateline() == null ? null : article.dateline().place()),
                    contributors.map(Contributor::place));
            case OUTLET -> Stream.of(article.source().outlet());
            case FOLDER -> Stream.of(Places.term(Places.folders(article.source().path())));
            case YEAR -> Stream.of(article.published() == null ? null : Integer.toString(article.published().getYear()));
        };
    }

    /** The text of a value, as it is shown: white space made even, but in paths, which {@link Folders} go by. */
    private static String tidy(Facet facet, String value) {
        return facet == Facet.FOLDER ? value.replace(SEPARATOR, ' ') : isTidy(value) ? value : BLANKS.matcher(Cut.hard(value, LONGEST)).replaceAll(" ").strip();
    }

    /** Nearly all are: short, of plain letters, with single spaces. */
    private static boolean isTidy(String value) {
        char before = ' ';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return value.length() <= LONGEST && before != ' ';
    }

    static String key(Facet facet, String value) {
        return switch (facet) {
            case CONTRIBUTOR, ORGANIZATION, PLACE, OUTLET -> FoldFilter.withoutMarks(value).toLowerCase(Locale.ROOT);
            case FOLDER, YEAR -> value;
        };
    }
}

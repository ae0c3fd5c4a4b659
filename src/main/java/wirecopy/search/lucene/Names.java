package wirecopy.search.lucene;

import java.util.List;
import java.util.Locale;

import wirecopy.article.Kind;
import wirecopy.search.Facet;
import wirecopy.search.Field;

/** The names of the fields in the index. */
final class Names {

    /** Changes whenever an index made by an older program would answer wrongly or not at all. */
    static final String LAYOUT = "wirecopy-4";

    static final String ID = "id";
    static final String PATH = "path";
    static final String BLOCK = "block";
    static final String WARNINGS = "warnings";
    static final String HEADLINE = "headline";
    static final String TEXT = "text";
    static final String BYLINE = "byline";
    static final String CONTRIBUTOR = "contributor";
    static final String PLACE = "place";
    static final String ORGANIZATION = "organization";
    static final String FOLDER = "folder";
    static final String UNDER = "under";
    static final String DAY = "day";
    static final String CREDIT = "credit";
    /** The identity as a number, see {@link LongTable#number}. */
    static final String BY_ID = "by-id";
    static final String BY_ADDED = "by-added";
    static final String BY_DAY = "by-day";
    static final String BY_NAME = "by-name";

    private Names() {
    }

    /** The fields to look in: a word in one of them will do. */
    static List<String> of(Field field) {
        return switch (field) {
            case BODY -> List.of(TEXT);
            case OUTLET -> List.of(FOLDER, ORGANIZATION);
            case HEADLINE, BYLINE, CONTRIBUTOR, PLACE, ORGANIZATION, FOLDER, SUBHEADLINE, SUBHEADING, CAPTION, BIO, NOTICE, PROMOTION ->
                    List.of(field.name().toLowerCase(Locale.ROOT));
        };
    }

    /** The field of one kind of lines by itself, or null where there is none. */
    static String of(Kind kind) {
        return switch (kind) {
            case SUBHEADLINE, SUBHEADING, CAPTION, BIO, NOTICE, PROMOTION -> kind.word();
            case HEADLINE, BYLINE, TIMESTAMP, BODY, CONTRIBUTOR, RULE -> null;
        };
    }

    static String of(Facet facet) {
        return "facet-" + facet.name().toLowerCase(Locale.ROOT);
    }
}

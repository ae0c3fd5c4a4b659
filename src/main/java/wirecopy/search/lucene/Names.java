package wirecopy.search.lucene;

import wirecopy.search.Field;

/** The names of the fields in the index. */
final class Names {

    /** Changes whenever an index made by an older program would answer wrongly or not at all. */
    static final String LAYOUT = "wirecopy-1";

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
    static final String BY_ADDED = "by-added";
    static final String BY_DAY = "by-day";
    static final String BY_NAME = "by-name";
    static final String STARTS_OF_HEADLINE = "headline-starts";
    static final String STARTS_OF_TEXT = "text-starts";

    private Names() {
    }

    static String of(Field field) {
        return switch (field) {
            case HEADLINE -> HEADLINE;
            case BODY -> TEXT;
            case BYLINE -> BYLINE;
            case CONTRIBUTOR -> CONTRIBUTOR;
            case PLACE -> PLACE;
            case ORGANIZATION -> ORGANIZATION;
            case FOLDER -> FOLDER;
        };
    }
}

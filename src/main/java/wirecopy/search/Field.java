package wirecopy.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A part of a story that a query may name: {@code headline:trump}. */
public enum Field {
    HEADLINE("in the headline", "headline", "title"),
    /** All that is shown below the headline. */
    BODY("below the headline", "body", "text"),
    BYLINE("in the byline", "by", "byline", "author"),
    CONTRIBUTOR("among the contributors", "contributor", "contributors", "credit"),
    /** The place of the dateline, or one that a contributor worked from. */
    PLACE("among the places", "in", "from", "place"),
    ORGANIZATION("among the organizations", "org", "organization", "organisation"),
    /** The folders and archives that the file lies in. */
    FOLDER("in the folder's path", "folder"),
    /** What the file names as its outlet; else a folder or an organization: where stories are kept by outlet, one of them names it. */
    OUTLET("in the folder's path or among the organizations", "outlet"),
    SUBHEADLINE("in the line below the headline", "subheadline", "dek"),
    SUBHEADING("in a heading inside the text", "subheading"),
    CAPTION("in a caption", "caption"),
    BIO("in a line about the author", "bio"),
    NOTICE("in a correction or note", "notice", "correction"),
    PROMOTION("in an advertising line", "promotion");

    private final String where;
    private final List<String> names;

    Field(String where, String... names) {
        this.where = where;
        this.names = List.of(names);
    }

    /** Where it is, in plain words: {@code in the headline}. */
    public String where() {
        return where;
    }

    /** The field that a user calls so, or null. */
    static Field named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(field -> field.names.contains(lower)).findFirst().orElse(null);
    }

    static Stream<String> allNames() {
        return Stream.of(values()).flatMap(field -> field.names.stream());
    }
}

package wirecopy.article;

import java.util.Locale;

/** What a block of an article is. The labelling guide of the project defines each, with examples, in docs/kinds.md. */
public enum Kind {
    HEADLINE, SUBHEADLINE, BYLINE, TIMESTAMP, BODY, SUBHEADING, CAPTION, CONTRIBUTOR, BIO, NOTICE, PROMOTION, RULE;

    /** The kind's name in JSON: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

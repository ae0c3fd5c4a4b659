package wirecopy.format.page;

import wirecopy.article.Kind;

/**
 * A chunk with what it is held to be.
 *
 * @param kind what it is of the story; null where it is left out
 * @param rule what tells so
 */
record PageLine(Chunk chunk, Kind kind, String rule) {

    PageLine as(Kind other, String otherRule) {
        return new PageLine(chunk, other, otherRule);
    }

    /** Whether it is a paragraph or a heading of the story. */
    boolean isStory() {
        return kind == Kind.BODY || kind == Kind.SUBHEADING;
    }
}

package wirecopy.desktop.reader;

import javafx.scene.text.TextAlignment;

/**
 * How a paragraph is set. Sizes are shares of the text size; colours stand in {@code reader.css} under the style class.
 */
enum Look {
    HEADLINE("headline", "h1", Face.SERIF, 1.8, 1.2, 0, 0.5, true, false, false),
    SUBHEADLINE("subheadline", "h2", Face.SERIF, 1.15, 1.4, 0, 0.8, false, false, false),
    BYLINE("byline", "p", Face.SANS, 0.86, 1.4, 0, 0.3, true, false, true),
    TIMESTAMP("quiet", "p", Face.SANS, 0.82, 1.4, 0, 0.3, false, false, true),
    BODY("body", "p", Face.SERIF, 1, 1.5, 0, 0.85, false, false, false),
    FIRST_BODY("body", "p", Face.SERIF, 1, 1.5, 0.85, 0.85, false, false, false),
    SUBHEADING("subheading", "h3", Face.SERIF, 1.12, 1.35, 0.6, 0.45, true, false, false),
    CAPTION("quiet", "p", Face.SANS, 0.82, 1.45, 0.15, 1.1, false, false, false),
    NOTICE("notice", "p", Face.SERIF, 0.92, 1.45, 0.3, 1.1, false, true, false),
    BIO("quiet", "p", Face.SERIF, 0.92, 1.45, 0.3, 0.85, false, true, false),
    PROMOTION("quiet", "p", Face.SANS, 0.8, 1.4, 0, 1.05, false, false, false),
    RULE("ornament", "hr", Face.SERIF, 1, 1.4, 0.4, 1.1, false, false, false),
    CHIPS("quiet", "p", Face.SANS, 0.74, 1.4, 0.2, 0.5, false, false, true),
    CREDITS_TITLE("quiet", "h3", Face.SANS, 0.78, 1.4, 1.9, 0.6, true, false, false),
    CREDITS_TEXT("quiet", "p", Face.SERIF, 0.88, 1.5, 0, 0.6, false, true, false),
    CREDIT("quiet", "p", Face.SANS, 0.82, 1.45, 0, 0.2, false, false, true),
    UNSHOWN("quiet", "p", Face.SANS, 0.78, 1.4, 1.2, 0.2, false, false, false),
    SOURCE_BODY("source", "p", Face.MONO, 0.8, 1.5, 0.16, 0.16, false, false, true),
    SOURCE_OTHER("quiet", "p", Face.MONO, 0.8, 1.5, 0.16, 0.16, false, false, true);

    /** Which of the chosen font families a paragraph is set in. */
    enum Face {
        SERIF, SANS, MONO
    }

    final String styleClass;
    /** The element that a styled copy is made of. */
    final String element;
    final Face face;
    final double size;
    /** Distance from line to line, as a share of this look's own size. */
    final double lineHeight;
    /** Space above and below, as shares of the text size. */
    final double above;
    final double below;
    final boolean bold;
    final boolean italic;
    /** Whether a plain copy has no empty line before it. */
    final boolean tight;

    Look(String styleClass, String element, Face face, double size, double lineHeight, double above, double below,
         boolean bold, boolean italic, boolean tight) {
        this.styleClass = "story-" + styleClass;
        this.element = element;
        this.face = face;
        this.size = size;
        this.lineHeight = lineHeight;
        this.above = above;
        this.below = below;
        this.bold = bold;
        this.italic = italic;
        this.tight = tight;
    }

    /** The style class of the paragraph as a whole, or null where it has no colours of its own. */
    String paragraphClass() {
        return switch (this) {
            case CREDITS_TITLE -> "paragraph-credits-title";
            case CREDITS_TEXT, CREDIT -> "paragraph-credits";
            default -> null;
        };
    }

    /** Whether it is a line of the page's own, and no copy of the story has it. */
    boolean isOurs() {
        return this == CHIPS || this == UNSHOWN;
    }

    /** Whether its words are so large that one may be wider than the column. */
    boolean isHeading() {
        return this == HEADLINE || this == SUBHEADLINE || this == SUBHEADING;
    }

    /** Whether the reader's choice of line height and paragraph spacing holds for it. */
    boolean isStory() {
        return this == BODY || this == FIRST_BODY;
    }

    TextAlignment alignment() {
        return this == RULE ? TextAlignment.CENTER : TextAlignment.LEFT;
    }
}

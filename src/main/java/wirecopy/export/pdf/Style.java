package wirecopy.export.pdf;

/** How a part of a story is set. Sizes are shares of the running text's. */
enum Style {
    HEADLINE(false, 1.9, 1.15, 0, 0.5, true, false, true),
    SUBHEADLINE(false, 1.15, 1.3, 0, 0.7, false, false, true),
    BYLINE(true, 0.86, 1.4, 0, 0.25, true, false, true),
    TIMESTAMP(true, 0.82, 1.4, 0, 0.25, false, false, true),
    BODY(false, 1, 1.4, 0, 0.7, false, false, false),
    FIRST_BODY(false, 1, 1.4, 0.8, 0.7, false, false, false),
    SUBHEADING(false, 1.12, 1.3, 0.6, 0.4, true, false, true),
    CAPTION(true, 0.82, 1.4, 0.15, 0.9, false, false, false),
    NOTICE(false, 0.92, 1.4, 0.3, 0.9, false, true, false),
    BIO(false, 0.92, 1.4, 0.3, 0.7, false, true, false),
    PROMOTION(true, 0.8, 1.4, 0, 0.9, false, false, false),
    RULE(false, 1, 1.4, 0.4, 0.9, false, false, true),
    CREDITS_TITLE(true, 0.8, 1.4, 1.4, 0.4, true, false, true),
    CREDITS_TEXT(false, 0.88, 1.4, 0, 0.4, false, true, false),
    CREDIT(true, 0.82, 1.4, 0, 0.15, false, false, false),
    FOOT(true, 0.74, 1.4, 0, 0, false, false, false);

    final boolean sans;
    final double size;
    final double lineHeight;
    final double above;
    final double below;
    final boolean bold;
    final boolean italic;
    /** Whether it must not be the last thing on a page. */
    final boolean leads;

    Style(boolean sans, double size, double lineHeight, double above, double below, boolean bold, boolean italic, boolean leads) {
        this.sans = sans;
        this.size = size;
        this.lineHeight = lineHeight;
        this.above = above;
        this.below = below;
        this.bold = bold;
        this.italic = italic;
        this.leads = leads;
    }

    boolean isStory() {
        return this == BODY || this == FIRST_BODY;
    }

    double size(Setting setting) {
        return setting.size() * size;
    }

    double lineHeight(Setting setting) {
        return size(setting) * (isStory() ? setting.lineHeight() : lineHeight);
    }

    double above(Setting setting) {
        return setting.size() * above;
    }

    double below(Setting setting) {
        return setting.size() * (isStory() ? setting.spacing() : below);
    }
}

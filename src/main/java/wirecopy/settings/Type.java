package wirecopy.settings;

/**
 * How stories are set. Sizes that make no sense are drawn to the nearest that does.
 *
 * @param sans             whether the story is set in the sans-serif family; else in the serif one
 * @param serifFamily      a family of fonts, or empty for the best that is installed
 * @param sansFamily       likewise
 * @param measure          characters in a line of running text, {@link #LEAST_MEASURE} to {@link #MOST_MEASURE}; 0 for the full width
 * @param lineHeight       from line to line, as a share of the text size
 * @param paragraphSpacing between paragraphs, likewise
 */
public record Type(boolean sans, String serifFamily, String sansFamily, int measure, double lineHeight, double paragraphSpacing) {

    public static final int FULL_WIDTH = 0;
    public static final int LEAST_MEASURE = 45;
    public static final int MOST_MEASURE = 100;
    public static final double LEAST_LINE_HEIGHT = 1.2;
    public static final double MOST_LINE_HEIGHT = 2.2;
    public static final double MOST_SPACING = 2;

    public static final Type DEFAULT = new Type(false, "", "", 66, 1.5, 0.85);

    public Type {
        serifFamily = serifFamily.strip();
        sansFamily = sansFamily.strip();
        measure = measure == FULL_WIDTH ? measure : Math.clamp(measure, LEAST_MEASURE, MOST_MEASURE);
        lineHeight = Math.clamp(lineHeight, LEAST_LINE_HEIGHT, MOST_LINE_HEIGHT);
        paragraphSpacing = Math.clamp(paragraphSpacing, 0, MOST_SPACING);
    }

    public Type withSans(boolean other) {
        return new Type(other, serifFamily, sansFamily, measure, lineHeight, paragraphSpacing);
    }

    public Type withSerifFamily(String other) {
        return new Type(sans, other, sansFamily, measure, lineHeight, paragraphSpacing);
    }

    public Type withSansFamily(String other) {
        return new Type(sans, serifFamily, other, measure, lineHeight, paragraphSpacing);
    }

    public Type withMeasure(int other) {
        return new Type(sans, serifFamily, sansFamily, other, lineHeight, paragraphSpacing);
    }

    public Type withLineHeight(double other) {
        return new Type(sans, serifFamily, sansFamily, measure, other, paragraphSpacing);
    }

    public Type withParagraphSpacing(double other) {
        return new Type(sans, serifFamily, sansFamily, measure, lineHeight, other);
    }
}

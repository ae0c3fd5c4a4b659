package wirecopy.export.pdf;

/**
 * A sheet and its margins, in points.
 *
 * @param foot from the lower edge to the running foot's line of type
 */
public record Paper(double width, double height, double side, double top, double bottom, double foot) {

    public static final Paper A4 = withMargins(595.28, 841.89);
    public static final Paper LETTER = withMargins(612, 792);

    private static final double LEAST = 72;

    public Paper {
        if (!(width - 2 * side >= LEAST && height - top - bottom >= LEAST)) {
            throw new IllegalArgumentException("no room for text on " + width + " by " + height);
        }
    }

    /** A sheet with margins in keeping with its size: about 66 characters in a line of A4. */
    public static Paper withMargins(double width, double height) {
        return new Paper(width, height, width * 0.16, height * 0.085, height * 0.1, height * 0.05);
    }

    double column() {
        return width - 2 * side;
    }

    double textHeight() {
        return height - top - bottom;
    }
}

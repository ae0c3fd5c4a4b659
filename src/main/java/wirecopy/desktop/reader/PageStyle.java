package wirecopy.desktop.reader;

/**
 * How stories are set.
 *
 * @param size             of running text, in the toolkit's pixels
 * @param sans             whether the story is set in the sans-serif family; else in the serif one
 * @param serifFamily      a family of fonts; one that is empty or not installed gives the best that is
 * @param sansFamily       likewise
 * @param measure          characters in a line of running text; 0 for the full width of the view
 * @param lineHeight       from line to line of running text, as a share of its size
 * @param paragraphSpacing between its paragraphs, likewise
 */
public record PageStyle(double size, boolean sans, String serifFamily, String sansFamily, int measure, double lineHeight, double paragraphSpacing) {

    public static final PageStyle DEFAULT = new PageStyle(18, false, "", "", 66, 1.5, 0.85);

    PageStyle withSize(double other) {
        return new PageStyle(other, sans, serifFamily, sansFamily, measure, lineHeight, paragraphSpacing);
    }
}

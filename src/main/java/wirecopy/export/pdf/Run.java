package wirecopy.export.pdf;

/**
 * A run of text in one font and one direction.
 *
 * @param text    in the order of reading
 * @param size    in points
 * @param rtl     whether it is drawn from right to left
 * @param complex whether its letters change with their neighbours
 * @param width   in points
 */
public record Run(String text, Face face, double size, boolean rtl, boolean complex, double width) {
}

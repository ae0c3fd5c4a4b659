package wirecopy.settings;

/**
 * Preferences. Immutable: a change is a new record.
 *
 * @param theme    {@code light}, {@code dark} or {@code system}
 * @param textSize the size of the story's text, in points
 * @param window   where the window was last, or null
 */
public record Settings(String theme, double textSize, WindowPlace window) {

    public static final Settings DEFAULT = new Settings("system", 18, null);

    public Settings withTheme(String other) {
        return new Settings(other, textSize, window);
    }

    public Settings withTextSize(double other) {
        return new Settings(theme, other, window);
    }

    public Settings withWindow(WindowPlace other) {
        return new Settings(theme, textSize, other);
    }

    /** A window's place on the screen, and the widths of two of its panes, all in the toolkit's pixels. */
    public record WindowPlace(double x, double y, double width, double height, boolean maximized, double sidebar, double timeline) {
    }
}

package wirecopy.settings;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Preferences. Immutable: a change is a new record.
 *
 * @param theme    one of {@link #THEMES}
 * @param textSize the size of the story's text, in points
 * @param type     how stories are set
 * @param unshown  the kinds of lines that stories are shown without, of {@link #KINDS}
 * @param calm     whether nothing is to move that need not, whatever the system says
 * @param lists    how lists of stories look
 * @param window   where the window was last, or null
 */
public record Settings(String theme, double textSize, Type type, Set<String> unshown, boolean calm, Lists lists, WindowPlace window) {

    /** The first follows the system. */
    public static final List<String> THEMES = List.of("system", "light", "sepia", "dark", "contrast");

    /** Kinds of lines that a story can do without. */
    public static final List<String> KINDS = List.of("promotion", "caption", "rule", "bio", "notice");

    public static final double SMALLEST_TEXT = 10;
    public static final double LARGEST_TEXT = 48;

    public static final Settings DEFAULT = new Settings(THEMES.getFirst(), 18, Type.DEFAULT, Set.of(), false, Lists.DEFAULT, null);

    public Settings {
        unshown = Set.copyOf(unshown);
    }

    public Settings withTheme(String other) {
        return new Settings(other, textSize, type, unshown, calm, lists, window);
    }

    public Settings withTextSize(double other) {
        return new Settings(theme, Math.clamp(other, SMALLEST_TEXT, LARGEST_TEXT), type, unshown, calm, lists, window);
    }

    public Settings withType(Type other) {
        return new Settings(theme, textSize, other, unshown, calm, lists, window);
    }

    /** With a kind of lines shown or not. */
    public Settings withKind(String kind, boolean shown) {
        Set<String> without = new TreeSet<>(unshown);
        if (shown) {
            without.remove(kind);
        } else {
            without.add(kind);
        }
        return new Settings(theme, textSize, type, without, calm, lists, window);
    }

    public Settings withCalm(boolean other) {
        return new Settings(theme, textSize, type, unshown, other, lists, window);
    }

    public Settings withLists(Lists other) {
        return new Settings(theme, textSize, type, unshown, calm, other, window);
    }

    public Settings withWindow(WindowPlace other) {
        return new Settings(theme, textSize, type, unshown, calm, lists, other);
    }

    /**
     * How lists of stories look.
     *
     * @param groups  by what stories are put into groups, one of {@link #GROUPS}
     * @param compact whether rows are short
     */
    public record Lists(String groups, boolean compact) {

        /** The first stands for no groups. */
        public static final List<String> GROUPS = List.of("none", "day", "folder");

        public static final Lists DEFAULT = new Lists(GROUPS.getFirst(), false);
    }

    /** A window's place on the screen, the widths of two of its panes and whether they are shown, all in the toolkit's pixels. */
    public record WindowPlace(double x, double y, double width, double height, boolean maximized, double sidebar, double timeline,
            boolean withSidebar, boolean withList) {
    }
}

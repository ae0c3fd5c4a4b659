package wirecopy.desktop.reader;

/**
 * A part of a paragraph that looks different from the rest. Offsets are of the paragraph's text.
 *
 * @param hint what is said when the mouse rests on it, or null
 */
record Run(int start, int end, Style style, String hint) {

    Run(int start, int end, Style style) {
        this(start, end, style, null);
    }

    /** How a run differs. Colours stand in {@code reader.css} under the style class. */
    enum Style {
        DATELINE("story-dateline"), NAME("story-name"), REMOVED("story-removed"), BACK("story-back");

        final String styleClass;

        Style(String styleClass) {
            this.styleClass = styleClass;
        }
    }
}

package wirecopy.desktop.reader;

/** A part of a paragraph that looks different from the rest. Offsets are of the paragraph's text. */
record Run(int start, int end, Style style) {

    /** How a run differs. Colours stand in {@code reader.css} under the style class. */
    enum Style {
        DATELINE("story-dateline"), NAME("story-name"), REMOVED("story-removed");

        final String styleClass;

        Style(String styleClass) {
            this.styleClass = styleClass;
        }
    }
}

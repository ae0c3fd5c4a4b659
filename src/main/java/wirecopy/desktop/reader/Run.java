package wirecopy.desktop.reader;

/**
 * A part of a paragraph that looks different from the rest. Offsets are of the paragraph's text.
 *
 * @param hint   what is said when the mouse rests on it, or null
 * @param person whose name it is, in full, where it leads to their stories; else null
 */
record Run(int start, int end, Style style, String hint, String person) {

    Run(int start, int end, Style style) {
        this(start, end, style, null, null);
    }

    Run(int start, int end, Style style, String hint) {
        this(start, end, style, hint, null);
    }

    static Run person(int start, int end, String name) {
        return new Run(start, end, Style.PERSON, Words.of("person.show", name), name);
    }

    /** How a run differs. Colours stand in {@code reader.css} under the style class. */
    enum Style {
        DATELINE("story-dateline"), PERSON("story-person"), REMOVED("story-removed"), BACK("story-back");

        final String styleClass;

        Style(String styleClass) {
            this.styleClass = styleClass;
        }
    }
}

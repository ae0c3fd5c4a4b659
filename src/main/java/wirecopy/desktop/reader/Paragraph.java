package wirecopy.desktop.reader;

import java.util.List;

/**
 * A paragraph on the screen.
 *
 * @param block  the place of the block that it shows, in {@link wirecopy.article.Article#blocks()}, or -1 for a line of our own
 * @param offset where its text begins in the block's text; above 0 where a long block is cut into several paragraphs
 * @param runs   parts that look different, in order, without overlap
 * @param tint   the style class of the ground that it stands on, or null
 * @param chips  names that stand in a row in the place of text
 */
record Paragraph(String text, Look look, int block, int offset, List<Run> runs, String tint, List<People.Chip> chips) {

    /** Stands in the text for a thing that is none. */
    private static final String THING = "\uFFFC";

    Paragraph(String text, Look look, int block, int offset, List<Run> runs, String tint) {
        this(text, look, block, offset, runs, tint, List.of());
    }

    Paragraph(String text, Look look, int block, int offset, List<Run> runs) {
        this(text, look, block, offset, runs, look.paragraphClass());
    }

    static Paragraph own(String text, Look look, Run... runs) {
        return new Paragraph(text, look, -1, 0, List.of(runs));
    }

    static Paragraph row(List<People.Chip> chips) {
        return new Paragraph(THING.repeat(chips.size()), Look.CHIPS, -1, 0, List.of(), null, chips);
    }

    /** The same on another ground. */
    Paragraph on(String ground) {
        return new Paragraph(text, look, block, offset, runs, ground, chips);
    }

    /** Whether it goes on with what the paragraph before it began. */
    boolean continues() {
        return offset > 0;
    }
}

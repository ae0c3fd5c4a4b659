package wirecopy.desktop.reader;

import java.util.List;

/**
 * A paragraph on the screen.
 *
 * @param block  the place of the block that it shows, in {@link wirecopy.article.Article#blocks()}, or -1 for a line of our own
 * @param offset where its text begins in the block's text; above 0 where a long block is cut into several paragraphs
 * @param runs   parts that look different, in order, without overlap
 * @param tint   the style class of the ground that it stands on, or null
 */
record Paragraph(String text, Look look, int block, int offset, List<Run> runs, String tint) {

    Paragraph(String text, Look look, int block, int offset, List<Run> runs) {
        this(text, look, block, offset, runs, look.paragraphClass());
    }

    static Paragraph own(String text, Look look, Run... runs) {
        return new Paragraph(text, look, -1, 0, List.of(runs));
    }

    /** Whether it goes on with what the paragraph before it began. */
    boolean continues() {
        return offset > 0;
    }
}

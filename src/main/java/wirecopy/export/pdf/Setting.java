package wirecopy.export.pdf;

import java.util.Set;

import wirecopy.article.Kind;

/**
 * How stories are set on paper.
 *
 * @param sans        whether the story's text is in the sans-serif family
 * @param serifFamily the family that is wanted, or empty for the best that is installed
 * @param sansFamily  likewise
 * @param size        of the running text, in points
 * @param lineHeight  of the running text, as a share of its size
 * @param spacing     between paragraphs, likewise
 * @param unshown     kinds of lines to leave out
 */
public record Setting(Paper paper, boolean sans, String serifFamily, String sansFamily, double size, double lineHeight, double spacing, Set<Kind> unshown) {

    public Setting {
        unshown = Set.copyOf(unshown);
    }

    /** The same on other paper. */
    public Setting with(Paper other) {
        return new Setting(other, sans, serifFamily, sansFamily, size, lineHeight, spacing, unshown);
    }

    public static Setting on(Paper paper) {
        return new Setting(paper, false, "", "", 10.5, 1.4, 0.7, Set.of());
    }
}

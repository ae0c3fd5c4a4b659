package wirecopy.export.pdf;

import java.util.List;

/**
 * A page that is set: where each run of text stands, in points from the upper left corner of the sheet.
 *
 * @param rules heights of thin lines across the column
 * @param foot  the source of the story, for the running foot
 */
public record Page(List<Placed> runs, List<Double> rules, String foot) {

    public Page {
        runs = List.copyOf(runs);
        rules = List.copyOf(rules);
    }

    /** A run of text; {@code y} is its base line. */
    public record Placed(Run run, double x, double y) {
    }
}

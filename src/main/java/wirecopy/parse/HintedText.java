package wirecopy.parse;

import java.util.List;
import java.util.Objects;

/**
 * A text of which the file format tells what some lines are.
 *
 * @param hints   in the order of the lines, at most one a line; lines without one are judged as those of a plain text
 * @param settled whether it was read once before and nothing in it is leftover template code
 */
public record HintedText(String text, List<Hint> hints, boolean settled) {

    /** A text in which template code may be left. */
    public HintedText(String text, List<Hint> hints) {
        this(text, hints, false);
    }

    public HintedText {
        Objects.requireNonNull(text);
        hints = List.copyOf(hints);
        for (int i = 1; i < hints.size(); i++) {
            if (hints.get(i).line() <= hints.get(i - 1).line()) {
                throw new IllegalArgumentException("hints out of order at line " + hints.get(i).line());
            }
        }
    }
}

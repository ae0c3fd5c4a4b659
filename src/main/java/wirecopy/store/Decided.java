package wirecopy.store;

import java.util.Objects;

/**
 * What the user decided about a piece of a story.
 *
 * @param start where it begins in the decoded text of the source, in UTF-16 units
 * @param end   where it ends
 */
public record Decided(int start, int end, How how) {

    /** Whether it is shown as story, hidden, or once more as the parser has it. */
    public enum How {
        SHOWN, HIDDEN, AS_PARSED
    }

    public Decided {
        Objects.requireNonNull(how);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a piece of a story: " + start + " to " + end);
        }
    }
}

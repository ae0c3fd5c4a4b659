package wirecopy.format;

import java.util.Objects;

/**
 * An input that gives no story.
 *
 * @param skipped whether it was left out on purpose (a hidden file, a kind of file that is not read yet); otherwise it should
 *                have been a story and cannot be read
 * @param reason  for the user: plain words without a full stop, to be read after the path
 */
public record Refused(String path, boolean skipped, String reason) implements Input, Reading {

    public Refused {
        Objects.requireNonNull(path);
        Objects.requireNonNull(reason);
    }

    static Refused unreadable(String path, String reason) {
        return new Refused(path, false, reason);
    }

    static Refused skipped(String path, String reason) {
        return new Refused(path, true, reason);
    }
}

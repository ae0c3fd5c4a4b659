package wirecopy.search;

import java.util.Objects;

/**
 * Hits that follow each other and have something in common.
 *
 * @param value the day, as {@code 2026-11-27}, or the folder's path; empty for those without
 * @param size  how many there are, at least one
 */
public record Group(String value, int size) {

    public Group {
        Objects.requireNonNull(value);
        if (size < 1) {
            throw new IllegalArgumentException("a group of " + size);
        }
    }
}

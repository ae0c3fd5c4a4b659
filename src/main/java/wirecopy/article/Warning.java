package wirecopy.article;

import java.util.Objects;

/**
 * Something about an article that a reader should know, in plain words.
 *
 * @param line the source's line that it is about, counted from 1
 */
public record Warning(int line, String message) {

    public Warning {
        Objects.requireNonNull(message);
    }
}

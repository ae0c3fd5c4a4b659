package wirecopy.export;

import java.time.Instant;
import java.util.Objects;

/**
 * What a file of stories says about itself, where its format has a place for that.
 *
 * @param made when it was made
 */
public record Edition(String title, Instant made) {

    public Edition {
        Objects.requireNonNull(title);
        Objects.requireNonNull(made);
    }
}

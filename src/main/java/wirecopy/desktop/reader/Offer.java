package wirecopy.desktop.reader;

import java.util.Objects;

/** A way on that a message offers, as a button. */
public record Offer(String says, Runnable action) {

    public Offer {
        Objects.requireNonNull(says);
        Objects.requireNonNull(action);
    }
}

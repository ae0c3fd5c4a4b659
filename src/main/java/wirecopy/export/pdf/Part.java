package wirecopy.export.pdf;

import java.util.Objects;

/** A paragraph on paper. */
record Part(String text, Style style) {

    Part {
        Objects.requireNonNull(style);
        text = Printable.of(text);
    }
}

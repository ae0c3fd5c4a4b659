package wirecopy.article;

import java.util.Objects;

/**
 * A part of the source that is hidden from the reader: leftover template code. Never lost, see {@link Article#reconstruct()}.
 *
 * @param text the removed characters, exactly as in the source
 * @param line the source's line that it begins on, counted from 1
 * @param rule the name of the rule that removed it, such as {@code mustache-section}
 */
public record Removal(String text, Span span, int line, String rule) {

    public Removal {
        Objects.requireNonNull(text);
        Objects.requireNonNull(rule);
        if (span.isEmpty() || span.length() != text.length()) {
            throw new IllegalArgumentException("a removal of " + text.length() + " characters over " + span);
        }
    }
}

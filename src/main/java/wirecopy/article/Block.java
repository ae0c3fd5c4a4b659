package wirecopy.article;

import java.util.Objects;

/**
 * A run of the source that is one thing: a paragraph, a heading, a line of credits.
 *
 * @param text    the block as read: without removed spans, white space normalized
 * @param span    the part of the source that it was made of, removals inside it included
 * @param line    the source's line that it begins on, counted from 1
 * @param endLine the source's line that it ends on
 * @param rule    the name of the rule that judged it to be of its kind
 */
public record Block(Kind kind, String text, Span span, int line, int endLine, String rule) {

    public Block {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(span);
        Objects.requireNonNull(rule);
        if (line < 1 || endLine < line) {
            throw new IllegalArgumentException("not lines: " + line + " to " + endLine);
        }
    }
}

package wirecopy.search;

import java.util.List;

import wirecopy.article.Span;

/**
 * A short text with the places in it that a query matched.
 *
 * @param highlights ranges of {@code text}, in order, without overlap
 */
public record Snippet(String text, List<Span> highlights) {

    public Snippet {
        highlights = List.copyOf(highlights);
        for (Span span : highlights) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException("highlight past the end: " + span);
            }
        }
    }

    public static Snippet plain(String text) {
        return new Snippet(text, List.of());
    }
}

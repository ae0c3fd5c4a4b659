package wirecopy.parse.marker;

import java.util.List;

import wirecopy.article.Removal;
import wirecopy.article.Warning;

/**
 * The template code of a text.
 *
 * @param removals in order, without overlap
 * @param warnings about template code that is not whole
 */
public record Markers(List<Removal> removals, List<Warning> warnings) {

    public static final Markers NONE = new Markers(List.of(), List.of());
}

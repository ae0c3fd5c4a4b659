package wirecopy.search;

import java.time.LocalDate;

/**
 * A story in a list of hits, with what a row of the timeline shows.
 *
 * @param id        the story's identity, see {@link wirecopy.article.Article#id()}
 * @param path      where it came from, see {@link wirecopy.article.Source#path()}
 * @param headline  the headline, or the first words of the text where it has none
 * @param excerpt   the opening of the body, or the place in the text where the query matched
 * @param published the day of publication, or null
 * @param warnings  how many warnings the parser gave
 * @param outlet    see {@link wirecopy.article.Source#outlet()}, or null
 */
public record Hit(String id, String path, Snippet headline, Snippet excerpt, LocalDate published, int warnings, String outlet) {
}

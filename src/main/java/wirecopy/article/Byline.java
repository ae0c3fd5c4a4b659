package wirecopy.article;

import java.util.List;

/**
 * Who wrote the story, by its byline.
 *
 * @param names        persons as written, in order; may be empty
 * @param organization as written, or null
 */
public record Byline(List<String> names, String organization) {

    public Byline {
        names = List.copyOf(names);
    }
}

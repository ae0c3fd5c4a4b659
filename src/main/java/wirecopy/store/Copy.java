package wirecopy.store;

import java.util.Objects;

/**
 * A second file with the same bytes as a loaded story.
 *
 * @param id   the story's identity
 * @param path see {@link wirecopy.article.Source#path()}
 */
public record Copy(String id, String path) {

    public Copy {
        Objects.requireNonNull(id);
        Objects.requireNonNull(path);
    }
}

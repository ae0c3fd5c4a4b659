package wirecopy.search;

import java.util.Objects;

/**
 * A folder or an archive that stories lie in.
 *
 * @param path         as in {@link wirecopy.article.Source#path()}, without a separator at its end
 * @param stories      how many stories lie in it or below it
 * @param holdsFolders whether folders or archives with stories lie in it
 */
public record Folder(String path, int stories, boolean holdsFolders) {

    public Folder {
        Objects.requireNonNull(path);
    }

    /** The last part of its path. */
    public String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}

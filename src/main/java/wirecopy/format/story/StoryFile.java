package wirecopy.format.story;

import java.util.Objects;

/**
 * A file that may hold a story.
 *
 * @param bytes as they lie on the disk or in an archive
 * @param text  the bytes decoded, without byte order mark
 */
public record StoryFile(byte[] bytes, String text) {

    public StoryFile {
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(text);
    }
}

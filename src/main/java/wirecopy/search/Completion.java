package wirecopy.search;

import java.util.Objects;

/**
 * A word of the library that an unfinished query may be completed with.
 *
 * @param word    as the index knows it: in lower case, without accents
 * @param stories how many stories have it, about: those just removed may still count
 * @param typed   the whole query with this word in the place of the unfinished one, as it would be typed
 */
public record Completion(String word, int stories, String typed) {

    public Completion {
        Objects.requireNonNull(word);
        Objects.requireNonNull(typed);
    }
}

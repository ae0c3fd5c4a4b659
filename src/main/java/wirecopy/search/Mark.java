package wirecopy.search;

import java.util.Locale;
import java.util.stream.Stream;

/** What a story may be marked as, outside of the index. */
public enum Mark {
    READ("read"),
    STARRED("starred"),
    /** The user wrote a note about it. */
    NOTED("noted"),
    /** Loaded more than once: copies of its file lie elsewhere. */
    DUPLICATE("there more than once");

    private final String said;

    Mark(String said) {
        this.said = said;
    }

    /** What a story so marked is, in plain words: {@code starred}. */
    String said() {
        return said;
    }

    /** The mark of this name, in any case, in singular or plural; or null. */
    static Mark named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(mark -> lower.equals(mark.word()) || lower.equals(mark.word() + "s")).findFirst().orElse(null);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

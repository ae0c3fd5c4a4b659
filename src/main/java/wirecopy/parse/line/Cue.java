package wirecopy.parse.line;

import java.util.Locale;

import wirecopy.article.Kind;
import wirecopy.parse.words.Letters;

/**
 * Words that give a line's kind away.
 *
 * @param words   compared in small letters, with straight quotes
 * @param longest the longest line, in characters, that the cue holds for
 */
public record Cue(Kind kind, Where where, String words, int longest) {

    private static final int SHORTEST_INSIDE = 3;
    private static final int LONGEST = 400;

    /** Where in the line the words stand; {@code about}: anywhere, and the line speaks of "this story" or the like. */
    public enum Where {
        WHOLE, START, CAPITALS, LABEL, END, HAS, ABOUT;

        boolean isInside() {
            return this == HAS || this == ABOUT;
        }
    }

    public Cue {
        words = Letters.plain(words);
        if (words.isBlank() || where.isInside() && words.length() < SHORTEST_INSIDE) {
            throw new IllegalArgumentException("too few words for a cue: " + words);
        }
    }

    /** From a line of a table: {@code promotion start<120 read more}. */
    static Cue of(String line) {
        String[] parts = line.split(" ", 3);
        String[] where = parts[1].split("<");
        return of(parts[0], where[0], parts[2], where.length > 1 ? Integer.parseInt(where[1]) : LONGEST);
    }

    /** From the names of its kind and place, whatever their case. */
    public static Cue of(String kind, String where, String words, int longest) {
        return new Cue(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), Where.valueOf(where.toUpperCase(Locale.ROOT)), words, longest);
    }

    Verdict verdict() {
        return new Verdict(kind, "cue: " + words.strip());
    }
}

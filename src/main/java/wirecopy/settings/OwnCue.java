package wirecopy.settings;

/**
 * A cue of the user's own, in the words of {@code cues.json}, which are those of the parser: {@code wirecopy.parse.line.Cue}.
 *
 * @param kind    a kind of line, in lower case
 * @param where   where in the line the words stand, in lower case
 * @param longest the longest line, in characters, that the cue holds for
 */
public record OwnCue(String kind, String where, String words, int longest) {
}

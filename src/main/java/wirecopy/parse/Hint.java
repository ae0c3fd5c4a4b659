package wirecopy.parse;

import java.util.Objects;

import wirecopy.article.Kind;

/**
 * What a file format tells about one line of a text.
 *
 * @param line  counted from 1
 * @param kind  what the line is; null where it is no part of the story and is left out
 * @param rule  the name of the rule that found it
 * @param label how many characters at its beginning name what follows and are not shown, such as {@code "Title: "}
 */
public record Hint(int line, Kind kind, String rule, int label) {

    public Hint {
        Objects.requireNonNull(rule);
        if (line < 1 || label < 0) {
            throw new IllegalArgumentException("line " + line + ", label " + label);
        }
    }
}

package wirecopy.parse;

import java.util.Objects;

import wirecopy.parse.words.Letters;

/**
 * What a reader decided once and for all: lines, or removed pieces, like this are always shown as story, or never shown.
 *
 * @param words what they read; capitals, the shape of quotation marks, white space and which number it is do not matter. With
 *              {@link Where#RULE} the name of a rule
 */
public record LineRule(boolean shows, Where where, String words) {

    private static final char NUMBER = '#';

    /** Where in the line the words stand; {@code RULE}: whatever the rule of this name did. */
    public enum Where {
        WHOLE, START, HAS, RULE
    }

    public LineRule {
        Objects.requireNonNull(where);
        words = words.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a rule without words");
        }
    }

    /** Whether both are about the same lines, whatever they do with them. */
    public boolean isAboutTheSameAs(LineRule other) {
        return where == other.where && folded(words).equals(folded(other.words));
    }

    /** How words are compared. */
    static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
            if (Character.isDigit(c)) {
                append(out, last == NUMBER, NUMBER);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                append(out, last == ' ', ' ');
            } else {
                out.append(Letters.plain(c));
            }
        }
        return out.toString().strip();
    }

    private static void append(StringBuilder out, boolean there, char c) {
        if (!there) {
            out.append(c);
        }
    }
}

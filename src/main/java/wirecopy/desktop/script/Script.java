package wirecopy.desktop.script;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * The direction of a text, and the pieces it is handed to the toolkit in. On Linux the toolkit fails where a line of
 * right-to-left text ends inside a piece, and puts the parts of a piece in the wrong order where they need different fonts.
 */
public final class Script {

    private Script() {
    }

    /** What a piece of text is written in. */
    public enum Hand {
        PLAIN, HEBREW, ARABIC,
        /** Characters that only steer the writing, and that fonts show as boxes. */
        HIDDEN
    }

    /** A piece that one font can show, without a space unless it is one. */
    public record Piece(String text, Hand hand) {
    }

    /** Whether any of the text runs from right to left. */
    public static boolean isBidi(String text) {
        char[] chars = text.toCharArray();
        return Bidi.requiresBidi(chars, 0, chars.length);
    }

    /** Whether a paragraph reads from right to left: by its first letter that has a direction. */
    public static boolean isRightToLeft(String text) {
        return isBidi(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /**
     * The pieces of a text; joined they are the text. Text from left to right is one piece.
     *
     * @param longest how many characters of right-to-left text fit into a line for sure: no piece of it has more
     */
    public static List<Piece> pieces(String text, int longest) {
        boolean bidi = isBidi(text);
        if (!bidi && !hasHidden(text)) {
            return List.of(new Piece(text, Hand.PLAIN));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        Sort sort = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            Sort next = Sort.of(c, bidi, sort);
            if (sort != null && (next != sort || next == Sort.SPACE || bidi && i - start >= longest)) {
                pieces.add(new Piece(text.substring(start, i), sort.hand));
                start = i;
            }
            sort = next;
            i += Character.charCount(c);
        }
        if (sort != null) {
            pieces.add(new Piece(text.substring(start), sort.hand));
        }
        return pieces;
    }

    private static boolean hasHidden(String text) {
        return text.chars().anyMatch(Script::isHidden);
    }

    private static boolean isHidden(int c) {
        // The joiner has to stay with its neighbours: it makes one picture of several.
        return c >= 0xAD && c != '\u200D' && Character.getType(c) == Character.FORMAT;
    }

    /** Sorts of characters; a piece ends where the sort changes. */
    private enum Sort {
        ANY(Hand.PLAIN), SPACE(Hand.PLAIN), SIGN(Hand.PLAIN), WORD(Hand.PLAIN), HEBREW(Hand.HEBREW), ARABIC(Hand.ARABIC),
        HIDDEN(Hand.HIDDEN);

        final Hand hand;

        Sort(Hand hand) {
            this.hand = hand;
        }

        static Sort of(int c, boolean bidi, Sort before) {
            if (isHidden(c)) {
                return HIDDEN;
            }
            if (!bidi) {
                return ANY;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return SPACE;
            }
            return switch (Character.UnicodeScript.of(c)) {
                case HEBREW -> HEBREW;
                case ARABIC -> ARABIC;
                case INHERITED -> before == null || before == SPACE || before == HIDDEN ? SIGN : before;
                case COMMON -> Character.isDigit(c) ? WORD : SIGN;
                default -> WORD;
            };
        }
    }
}

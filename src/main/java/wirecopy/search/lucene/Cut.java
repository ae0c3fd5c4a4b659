package wirecopy.search.lucene;

/** Shortens texts for showing, never inside a character and, where there are spaces, never inside a word. */
final class Cut {

    /** How far a cut may move to meet a space; languages without spaces are cut where it falls. */
    private static final int SEARCH_FOR_SPACE = 30;

    private Cut() {
    }

    /** The first characters of a text. */
    static String hard(String text, int most) {
        return text.length() <= most ? text : text.substring(0, wholeCharacter(text, most));
    }

    /** The first words of a text, with an ellipsis where something is left out. */
    static String words(String text, int most) {
        return text.length() <= most ? text : text.substring(0, back(text, most)).stripTrailing() + "…";
    }

    /** The end of a word at or before this place. */
    static int back(String text, int place) {
        if (place >= text.length()) {
            return text.length();
        }
        for (int i = place; i > Math.max(0, place - SEARCH_FOR_SPACE); i--) {
            if (Character.isWhitespace(text.charAt(i)) || isWide(text.charAt(i))) {
                return i;
            }
        }
        return wholeCharacter(text, place);
    }

    /** The beginning of a word at or before this place. */
    static int backToWord(String text, int place) {
        if (place <= 0) {
            return 0;
        }
        for (int i = place; i > Math.max(0, place - SEARCH_FOR_SPACE); i--) {
            if (Character.isWhitespace(text.charAt(i - 1)) || isWide(text.charAt(i - 1))) {
                return i;
            }
        }
        return place < SEARCH_FOR_SPACE ? 0 : wholeCharacter(text, place);
    }

    /** The place so many columns before this one: a wide character of Chinese or Japanese takes two, any other one. */
    static int columnsBefore(String text, int place, int columns) {
        int at = place;
        for (int left = columns; at > 0 && left > 0; at--) {
            left -= isWide(text.charAt(at - 1)) ? 2 : 1;
        }
        return at;
    }

    /** Whether a character is as wide as two others and stands for itself: a text may be cut before and after it. */
    private static boolean isWide(char c) {
        return c >= '\u2E80' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c >= '\uFF01' && c <= '\uFF60';
    }

    private static int wholeCharacter(String text, int place) {
        boolean inside = place > 0 && Character.isLowSurrogate(text.charAt(place))
                && Character.isHighSurrogate(text.charAt(place - 1));
        return inside ? place - 1 : place;
    }
}

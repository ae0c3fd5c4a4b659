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
            if (Character.isWhitespace(text.charAt(i))) {
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
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return place < SEARCH_FOR_SPACE ? 0 : wholeCharacter(text, place);
    }

    private static int wholeCharacter(String text, int place) {
        boolean inside = place > 0 && Character.isLowSurrogate(text.charAt(place))
                && Character.isHighSurrogate(text.charAt(place - 1));
        return inside ? place - 1 : place;
    }
}

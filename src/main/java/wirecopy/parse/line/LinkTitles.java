package wirecopy.parse.line;

/** Titles of other stories, told by how they are written: behind a label, in brackets, two in one. */
final class LinkTitles {

    static final int LONGEST = 160;
    private static final int LONGEST_LABEL = 60;
    private static final int SHORTEST = 24;
    private static final int MOST_WORDS_OF_HEADING = 5;

    private LinkTitles() {
    }

    /** {@code STORY:Syria nears deal}, {@code VIDEO: How it works}: a label, a colon, a title. A label may be of
     * any words where the colon stands tight, else it is in capitals; tight where no space follows the colon. */
    static boolean isLabelled(String line, boolean onlyTight) {
        int colonOfLine = line.length() > LONGEST + 3 ? -1 : line.indexOf(':');
        if (colonOfLine < 3) {
            return false;
        }
        boolean bracketed = line.startsWith("( ") && line.endsWith(")");
        String text = bracketed ? line.substring(2, line.length() - 1) : line;
        int colon = text.indexOf(':');
        if (colon < 3 || colon > LONGEST_LABEL || text.length() > LONGEST || colon + 2 >= text.length() || Shape.endsSentence(text)
                || ":—–-".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        boolean tight = text.charAt(colon + 1) != ' ';
        if (onlyTight && !tight) {
            return false;
        }
        char first = text.charAt(tight ? colon + 1 : colon + 2);
        return (tight || isInCapitals(text, colon)) && (Character.isUpperCase(first) || tight && "'\"‘“".indexOf(first) >= 0);
    }

    private static boolean isInCapitals(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i)) && text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** {@code [TEN BOOKS FOR THE BEACH]}, {@code [Jane Doe: The better way]}, {@code ( The Sun's guide to the law)}. */
    static boolean isBracketed(String text) {
        if (text.startsWith("( ") && text.endsWith(")")) {
            return text.length() > SHORTEST && Character.isUpperCase(text.charAt(2)) && !Shape.endsSentence(text);
        }
        if (!text.startsWith("[") || !text.endsWith("]") || text.length() <= SHORTEST) {
            return false;
        }
        int colon = Speakers.colon(text);
        boolean titled = colon > 0 && Character.isUpperCase(text.charAt(colon + 2)) && !Shape.endsSentence(text);
        return titled && !Shape.isAllCapitals(text.substring(0, colon)) && Shape.words(text) > MOST_WORDS_OF_HEADING || Shape.isAllCapitals(text);
    }

    /** {@code Related How the islands were settled}: "Related" or "Recommended" and then a title. */
    static boolean isRelated(String text) {
        boolean starts = text.startsWith("Related ") || text.startsWith("Recommended ");
        return starts && text.length() > SHORTEST && Character.isUpperCase(text.charAt(text.indexOf(' ') + 1))
                && !Shape.endsSentence(text) && !text.endsWith(":");
    }

    /** {@code Where is the mayor?Absence noticed at opening}: the kicker of a link, tight before its title. */
    static boolean isTightJoin(String text) {
        if (Shape.endsSentence(text) && !text.endsWith("?")) {
            return false;
        }
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '?' || c == '!') && Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** {@code HARBOR CITY OPENS ITS BRIDGE}: long enough for a link, all in capitals, and no sentence. */
    static boolean isInCapitals(String text, boolean othersAre) {
        boolean capitals = text.length() > SHORTEST && Shape.isAllCapitals(text) && !Shape.endsSentence(text) && !text.endsWith(":") && !text.endsWith(")");
        return capitals && (othersAre || Shape.words(text) > MOST_WORDS_OF_HEADING);
    }
}

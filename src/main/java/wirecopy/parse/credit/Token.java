package wirecopy.parse.credit;

/**
 * A word or a mark of a line.
 *
 * @param start where it begins in the line
 */
record Token(Type type, String text, int start) {

    enum Type {
        WORD, AND, COMMA, SEMICOLON, STOP, COLON, OPEN, CLOSE, DASH, END
    }

    int end() {
        return start + text.length();
    }

    boolean is(Type wanted) {
        return type == wanted;
    }

    boolean isWord(String word) {
        return type == Type.WORD && text.equalsIgnoreCase(word);
    }

    boolean isCapital() {
        return type == Type.WORD && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)));
    }
}

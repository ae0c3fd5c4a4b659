package wirecopy.parse.credit;

import java.util.Locale;

/**
 * A word or a mark of a line.
 *
 * @param lower in lower case
 * @param start where it begins in the line
 */
record Token(Type type, String text, String lower, int start) {

    enum Type {
        WORD, AND, COMMA, SEMICOLON, STOP, COLON, OPEN, CLOSE, DASH, END
    }

    Token(Type type, String text, int start) {
        this(type, text, text.toLowerCase(Locale.ROOT), start);
    }

    int end() {
        return start + text.length();
    }

    boolean is(Type wanted) {
        return type == wanted;
    }

    boolean isWord(String word) {
        return type == Type.WORD && text.length() == word.length() && text.equalsIgnoreCase(word);
    }

    boolean isCapital() {
        return type == Type.WORD && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)));
    }
}

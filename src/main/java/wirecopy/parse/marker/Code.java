package wirecopy.parse.marker;

/** Reads the small words of template code: names, paths, the space between. */
final class Code {

    private Code() {
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isNameStart(char c) {
        return isLetter(c) || c == '_' || c == '@';
    }

    static boolean isNamePart(char c) {
        return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '.' || c == '/' || c == ':';
    }

    static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
    }

    /** Where the name that begins at {@code at} ends; {@code at} itself where none begins. */
    static int nameEnd(String text, int at) {
        if (!isNameStart(charAt(text, at))) {
            return at;
        }
        int end = at + 1;
        while (isNamePart(charAt(text, end))) {
            end++;
        }
        return end;
    }

    static int skipSpaces(String text, int at) {
        while (charAt(text, at) == ' ' || charAt(text, at) == '\t') {
            at++;
        }
        return at;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Where the brace stands that closes before another opens, on the same line and before a limit; -1 where none does. */
    static int closingBrace(String text, int from, int limit) {
        int end = from;
        while (end < limit && charAt(text, end) != '{' && charAt(text, end) != '}' && !isLineEnd(charAt(text, end))) {
            end++;
        }
        return charAt(text, end) == '}' ? end : -1;
    }

    /** Whether nothing but blanks stands around a piece of a text on its line. */
    static boolean hasLineToItself(String text, int start, int end) {
        int before = start - 1;
        while (charAt(text, before) == ' ' || charAt(text, before) == '\t') {
            before--;
        }
        return isLineEnd(charAt(text, before)) && isLineEnd(charAt(text, skipSpaces(text, end)));
    }

    /** Whether a word could only be a name in a program: {@code user_name}, {@code userName}, {@code user.name}. */
    static boolean looksLikeIdentifier(String word) {
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            char before = word.charAt(i - 1);
            boolean camel = c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z';
            boolean path = c == '.' && i + 1 < word.length() && isLetter(before) && isLetter(word.charAt(i + 1));
            if (camel || path || c == '_') {
                return true;
            }
        }
        return false;
    }
}

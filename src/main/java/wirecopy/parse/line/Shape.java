package wirecopy.parse.line;

/** What can be seen of a line without knowing its words. */
final class Shape {

    private Shape() {
    }

    /** Whether it ends as a sentence does; closing quotes and brackets may follow. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && isCloser(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && isStop(text.charAt(end - 1));
    }

    private static boolean isCloser(char c) {
        return switch (c) {
            case '"', '”', '’', '\'', ')', ']', '»' -> true;
            default -> false;
        };
    }

    private static boolean isStop(char c) {
        return switch (c) {
            case '.', '!', '?', '…', '。', '！', '？', '۔', '؟' -> true;
            default -> false;
        };
    }

    /** Whether there are letters and all of them are capitals; false for scripts without capitals. */
    static boolean isAllCapitals(String text) {
        boolean some = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                boolean possessive = c == 's' && i > 0 && "'’".indexOf(text.charAt(i - 1)) >= 0;
                if (!possessive) {
                    return false;
                }
            }
            if (Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c)) {
                return false;
            }
            some |= Character.isUpperCase(c);
        }
        return some;
    }

    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = text.charAt(i) == ' ';
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    /** Three or more of the characters that separators are drawn with, and nothing else. */
    static boolean isRule(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isRuleMark(c)) {
                marks += c == '…' || c == '⁂' || c == '—' ? 3 : 1;
            } else if (c != ' ') {
                return false;
            }
        }
        return marks >= 3;
    }

    private static boolean isRuleMark(char c) {
        return !Character.isLetterOrDigit(c) && "_-*=~#•·.…—–+⁂◆■●▪♦◇○─━".indexOf(c) >= 0;
    }

    /** An address of the web and nothing else. */
    static boolean isAddress(String text) {
        boolean starts = text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.");
        return starts && text.indexOf(' ') < 0;
    }
}

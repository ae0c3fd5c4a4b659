package wirecopy.parse.line;

import wirecopy.parse.words.Letters;

/** Text made easy to compare: lower case, straight quotes. Of long lines only both ends are kept. */
final class Plain {

    static final int END = 160;

    private Plain() {
    }

    static String of(String text) {
        int length = text.length();
        return length <= 2 * END ? Letters.plain(text)
                : Letters.plain(text.substring(0, END)) + " … " + Letters.plain(text.substring(length - END));
    }

    /** Without marks at the end and arrows, dots, brackets around. */
    static String bare(String text) {
        int end = bareEnd(text);
        return text.substring(bareStart(text, end), end);
    }

    /** How many characters are left without them. */
    static int bareLength(String text) {
        int end = bareEnd(text);
        return end - bareStart(text, end);
    }

    private static int bareStart(String text, int end) {
        int start = 0;
        while (start < end && isMark(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Behind the last character that is no mark. */
    static int bareEnd(String text) {
        int end = text.length();
        while (end > 0 && isMark(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case ' ', '.', ':', '!', '?', '…', '>', '»', '→', '<', '«', '←', '(', ')', '[', ']', '|', '*', '•', '–', '—', '-', '~', '"', '“', '”' -> true;
            default -> false;
        };
    }
}

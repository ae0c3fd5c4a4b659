package wirecopy.parse.line;

import java.util.Locale;

/** Text made easy to compare: lower case, straight quotes. Of long lines only both ends are kept. */
final class Plain {

    private static final int END = 300;

    private Plain() {
    }

    static String of(String text) {
        String ends = text.length() <= 2 * END ? text : text.substring(0, END) + " … " + text.substring(text.length() - END);
        return ends.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }

    /** Without marks at the end and arrows, dots, brackets around. */
    static String bare(String plain) {
        int start = 0;
        int end = plain.length();
        while (end > start && " .:!?…>»→()[]|*•–—-\"".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && " .:…<«←()[]|*•–—-\"".indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        return plain.substring(start, end);
    }
}

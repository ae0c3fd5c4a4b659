package wirecopy.export;

/** Text in which no character means anything to Markdown. */
final class MarkdownText {

    /** These mean something wherever they stand. */
    private static final String ANYWHERE = "\\`*_[]<~";
    private static final String AT_THE_START = "+->=|:";

    private MarkdownText() {
    }

    /** @param line a paragraph: one line without white space at its ends */
    static String escaped(String line) {
        StringBuilder out = new StringBuilder(line.length() + 8);
        int number = numberEnd(line);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean opens = i == 0 && AT_THE_START.indexOf(c) >= 0 || i == number;
            boolean heading = c == '#' && (i == 0 || line.charAt(i - 1) == ' ');
            if (opens || heading || ANYWHERE.indexOf(c) >= 0 || c == '&' && isEntity(line, i)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Where the mark stands that would make a list of a line such as {@code 12. May}; -1 where there is none. */
    private static int numberEnd(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        boolean list = at > 0 && at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ')');
        return list ? at : -1;
    }

    private static boolean isEntity(String line, int at) {
        int end = at + 1;
        while (end < line.length() && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '#')) {
            end++;
        }
        return end > at + 1 && end < line.length() && line.charAt(end) == ';';
    }
}

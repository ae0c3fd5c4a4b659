package wirecopy.parse.line;

import java.util.List;

import wirecopy.article.Kind;

/** Finds the headline: the first line, unless it is a paragraph, and any line that repeats it. */
final class Headlines {

    private static final int LONGEST = 300;
    private static final int LONGEST_SENTENCE = 120;
    private static final int LONGEST_ALONE = 180;
    private static final int TOP = 4;
    private static final int LARGEST_DIFFERENCE = 12;

    private Headlines() {
    }

    static void judge(List<Judged> lines) {
        int first = firstShown(lines);
        if (first == lines.size() || !mayBeHeadline(lines, lines.get(first))) {
            return;
        }
        int length = lines.get(first).line().length();
        String headline = letters(lines.get(first).line().text());
        lines.set(first, lines.get(first).as(new Verdict(Kind.HEADLINE, "first line")));
        for (int i = first + 1; i < lines.size() && !headline.isEmpty(); i++) {
            String text = lines.get(i).line().text();
            if (i > TOP && Math.abs(text.length() - length) > LARGEST_DIFFERENCE || text.length() > LONGEST + LONGEST) {
                continue;
            }
            if (!mayRepeat(text, headline)) {
                continue;
            }
            String line = letters(text);
            if (line.equals(headline)) {
                lines.set(i, lines.get(i).as(new Verdict(Kind.HEADLINE, "repeats the headline")));
            } else if (i <= TOP && headline.startsWith(line) && line.length() * 5 >= headline.length() * 3) {
                lines.set(i, lines.get(i).as(new Verdict(Kind.HEADLINE, "repeats the headline")));
            } else if (i <= TOP && line.startsWith(headline)) {
                boolean mostly = headline.length() * 2 >= line.length();
                lines.set(i, lines.get(i).as(mostly ? new Verdict(Kind.HEADLINE, "repeats the headline")
                        : new Verdict(Kind.SUBHEADLINE, "goes on from the headline")));
            }
        }
    }

    /** The first line that is no separator. */
    private static int firstShown(List<Judged> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).kind() == Kind.RULE) {
            first++;
        }
        return first;
    }

    /** Whether the first letter or digit is the headline's: a quick look before the real one. */
    private static boolean mayRepeat(String text, String headline) {
        int i = 0;
        while (i < text.length() && !counts(text.charAt(i))) {
            i++;
        }
        return i < text.length() && Character.toLowerCase(text.charAt(i)) == headline.charAt(0);
    }

    private static boolean counts(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** Only letters and digits, in lower case: what two copies of a headline have in common. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (counts(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }

    private static boolean mayBeHeadline(List<Judged> lines, Judged first) {
        String text = first.line().text();
        boolean sentence = Shape.endsSentence(text);
        if (lines.size() == 1) {
            return text.length() <= LONGEST_ALONE && !sentence;
        }
        boolean stop = sentence && text.indexOf('.', text.length() - 2) >= 0 && !text.endsWith("..");
        return text.length() <= (stop ? LONGEST_SENTENCE : LONGEST);
    }
}

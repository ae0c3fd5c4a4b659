package wirecopy.parse.line;

import java.util.List;

import wirecopy.article.Kind;

/** Finds the headline: the first line, unless it is a paragraph, and any line that repeats it. */
final class Headlines {

    private static final int LONGEST = 300;
    private static final int LONGEST_SENTENCE = 180;

    private Headlines() {
    }

    static void judge(List<Judged> lines) {
        if (lines.isEmpty() || !mayBeHeadline(lines, lines.getFirst())) {
            return;
        }
        String headline = lines.getFirst().line().text();
        lines.set(0, lines.getFirst().as(new Verdict(Kind.HEADLINE, "first line")));
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).line().text().equalsIgnoreCase(headline)) {
                lines.set(i, lines.get(i).as(new Verdict(Kind.HEADLINE, "repeats the headline")));
            }
        }
    }

    private static boolean mayBeHeadline(List<Judged> lines, Judged first) {
        String text = first.line().text();
        if (lines.size() == 1) {
            return text.length() <= LONGEST_SENTENCE && !Shape.endsSentence(text);
        }
        return text.length() <= LONGEST_SENTENCE || text.length() <= LONGEST && !Shape.endsSentence(text);
    }
}

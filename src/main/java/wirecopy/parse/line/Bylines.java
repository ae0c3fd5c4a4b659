package wirecopy.parse.line;

import java.util.List;

import wirecopy.article.Kind;
import wirecopy.parse.credit.BylineReader;

/** Finds the lines that name the authors: "By …" near the top, or names alone there. */
final class Bylines {

    private static final int TOP = 8;
    private static final int LONGEST = 150;
    private static final int PARAGRAPH = 90;
    private static final int LONGEST_NAME = 80;

    private Bylines() {
    }

    /** @param english whether names alone may be told from other short lines */
    static void judge(List<Judged> lines, boolean english) {
        for (int i = 1; i < lines.size(); i++) {
            Judged line = lines.get(i);
            String text = line.line().text();
            if (line.kind() != Kind.BODY || text.length() > LONGEST || line.rule().equals(PressReview.RULE)) {
                continue;
            }
            boolean by = (i < TOP || text.length() < LONGEST_NAME && isBeforeParagraph(lines, i)) && !opensStory(text) && BylineReader.isByline(text);
            boolean withJob = text.length() < LONGEST_NAME && text.indexOf(',') > 0 && (i < TOP || isBeforeParagraph(lines, i)) && BylineReader.isNameWithJob(withoutLabel(text));
            boolean alone = i < 4 && !text.endsWith(",") && !bodyStarted(lines, i) && (BylineReader.isName(text) || BylineReader.isNames(text));
            boolean organization = i < 5 && !bodyStarted(lines, i) && BylineReader.isOrganization(text);
            if (by || english && (withJob || alone || organization)) {
                lines.set(i, line.as(new Verdict(Kind.BYLINE, withJob ? "name with job" : "byline")));
            }
        }
    }

    /** "By Jane Doe LONDON (Reuters) - The river rose": the paragraph counts, not the name before it. */
    private static boolean opensStory(String text) {
        return text.contains(") - ") || text.contains(") — ") || text.contains(") -- ") || text.contains(") – ");
    }

    private static String withoutLabel(String text) {
        return text.startsWith("Analysis: ") ? text.substring("Analysis: ".length()) : text;
    }

    private static boolean isBeforeParagraph(List<Judged> lines, int i) {
        return i + 1 < lines.size() && lines.get(i + 1).kind() == Kind.BODY && lines.get(i + 1).line().length() > PARAGRAPH;
    }

    private static boolean bodyStarted(List<Judged> lines, int before) {
        for (int i = 1; i < before; i++) {
            if (lines.get(i).kind() == Kind.BODY && lines.get(i).line().length() > LONGEST) {
                return true;
            }
        }
        return false;
    }
}

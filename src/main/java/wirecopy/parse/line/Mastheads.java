package wirecopy.parse.line;

import java.util.List;

import wirecopy.article.Kind;
import wirecopy.parse.credit.BylineReader;

/** Finds the members of an editorial board: names with jobs, one below the other, behind the line that speaks for the board. */
final class Mastheads {

    private static final int FEWEST = 2;
    private static final int LONGEST = 100;
    private static final int LONGEST_LEAD = 200;

    private Mastheads() {
    }

    static void judge(List<Judged> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (!leads(lines.get(i))) {
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && isMember(lines.get(end))) {
                end++;
            }
            if (end - i - 1 >= FEWEST) {
                for (int at = i; at < end; at++) {
                    lines.set(at, lines.get(at).as(new Verdict(Kind.NOTICE, "editorial board")));
                }
            }
        }
    }

    private static boolean leads(Judged line) {
        String text = line.line().text();
        boolean open = line.kind() == Kind.BODY || line.kind() == Kind.NOTICE;
        return open && text.length() <= LONGEST_LEAD && text.contains("ditorial ") && (text.contains("editorial board") || text.contains("Editorial Board"));
    }

    /** {@code Jane Doe, opinion editor}. */
    private static boolean isMember(Judged line) {
        String text = line.line().text();
        int comma = text.indexOf(", ");
        boolean open = line.kind() == Kind.BODY || line.kind() == Kind.BYLINE;
        return open && comma > 0 && text.length() <= LONGEST && !Shape.endsSentence(text)
                && BylineReader.isName(text.substring(0, comma)) && BylineReader.speaksOfJob(text.substring(comma + 2));
    }
}

package wirecopy.parse.line;

import java.util.List;

import wirecopy.article.Kind;

/** Tells the short lines between paragraphs apart: headings of the story's parts, and links to other stories. */
final class Headings {

    private static final int LONGEST = 90;
    private static final int SHORT_CAPITALS = 24;
    private static final int PARAGRAPH = 90;

    private Headings() {
    }

    static void judge(List<Judged> lines) {
        for (int i = 1; i < lines.size(); i++) {
            Judged line = lines.get(i);
            if (line.kind() != Kind.BODY) {
                continue;
            }
            String text = line.line().text();
            if (Shape.isAllCapitals(text) && text.length() > SHORT_CAPITALS && text.length() < 160) {
                lines.set(i, line.as(new Verdict(Kind.PROMOTION, "link in capitals")));
            } else if (isHeading(lines, i, text)) {
                lines.set(i, line.as(new Verdict(Kind.SUBHEADING, "short line before a paragraph")));
            }
        }
    }

    private static boolean isHeading(List<Judged> lines, int i, String text) {
        if (text.length() > LONGEST || i + 1 >= lines.size() || i < 2) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean open = !Shape.endsSentence(text) || last == '?' || last == '…';
        boolean starts = !Character.isLowerCase(text.charAt(0)) && last != ',' && last != ';' && last != '-' && last != '—';
        Judged next = lines.get(i + 1);
        boolean before = next.kind() == Kind.BODY && next.line().length() >= PARAGRAPH || next.kind() == Kind.CAPTION;
        return open && starts && before;
    }
}

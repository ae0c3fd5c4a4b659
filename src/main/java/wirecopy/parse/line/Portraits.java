package wirecopy.parse.line;

import java.util.List;

import wirecopy.article.Kind;
import wirecopy.parse.credit.BylineReader;

/** Finds the names below authors' portraits: a name alone between paragraphs that the byline, or a line about its author, has said already. */
final class Portraits {

    private static final int LONGEST = 40;
    private static final int ABOVE = 3;

    private Portraits() {
    }

    static void judge(List<Judged> lines) {
        for (int i = 2; i + 1 < lines.size(); i++) {
            Judged line = lines.get(i);
            String text = line.line().text();
            boolean open = line.kind() == Kind.BODY && text.length() <= LONGEST && text.indexOf(' ') > 0 && text.indexOf(':') < 0;
            if (open && BylineReader.isName(text) && (isTitledAbove(lines, i, text + ": ") || isAuthor(lines, i, text))) {
                lines.set(i, line.as(new Verdict(Kind.CAPTION, "name below a portrait")));
            }
        }
    }

    /** {@code Jane Doe: The better way} just above {@code Jane Doe}: what she writes follows. */
    private static boolean isTitledAbove(List<Judged> lines, int i, String label) {
        for (int above = i - 1; above > 0 && above >= i - ABOVE; above--) {
            if (lines.get(above).line().text().startsWith(label)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAuthor(List<Judged> lines, int before, String name) {
        for (int i = 1; i < before; i++) {
            Judged line = lines.get(i);
            boolean names = line.kind() == Kind.BYLINE && line.line().text().contains(name) || line.kind() == Kind.BIO && line.line().text().startsWith(name);
            if (names) {
                return true;
            }
        }
        return false;
    }
}

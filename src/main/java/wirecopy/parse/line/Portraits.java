package wirecopy.parse.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import wirecopy.article.Kind;
import wirecopy.parse.credit.BylineReader;

/** Finds the names below authors' portraits: a name alone between paragraphs that the byline, or a line about its author, has said already. */
final class Portraits {

    private static final int LONGEST = 40;
    private static final int ABOVE = 3;

    private Portraits() {
    }

    static void judge(List<Judged> lines) {
        Set<String> authors = new HashSet<>();
        int known = 1;
        for (int i = 1; i + 1 < lines.size(); i++) {
            Judged line = lines.get(i);
            String text = line.line().text();
            boolean open = line.kind() == Kind.BODY && text.length() <= LONGEST && text.indexOf(' ') > 0 && text.indexOf(':') < 0;
            while (open && known <= i) {
                addAuthors(authors, lines.get(known++));
            }
            if (open && (isTitledAbove(lines, i, text) || authors.contains(text)) && BylineReader.isName(text)) {
                lines.set(i, line.as(new Verdict(Kind.CAPTION, "name below a portrait")));
            }
        }
    }

    /** {@code Jane Doe: The better way} just above {@code Jane Doe}: what she writes follows. */
    private static boolean isTitledAbove(List<Judged> lines, int i, String name) {
        for (int above = i - 1; above > 0 && above >= i - ABOVE; above--) {
            String text = lines.get(above).line().text();
            if (text.startsWith(": ", name.length()) && text.startsWith(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whom a byline names, or a line about an author begins with. */
    private static void addAuthors(Set<String> authors, Judged line) {
        String text = line.line().text();
        if (line.kind() == Kind.BYLINE) {
            authors.addAll(BylineReader.read(text).names());
        } else if (line.kind() == Kind.BIO) {
            String start = text.substring(0, Math.min(LONGEST, text.length()));
            int end = BylineReader.nameEnd(start);
            authors.add(start.substring(0, Math.max(0, end)).strip());
        }
    }
}

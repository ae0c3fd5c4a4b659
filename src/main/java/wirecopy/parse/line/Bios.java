package wirecopy.parse.line;

import java.util.List;
import java.util.Set;

import wirecopy.article.Kind;
import wirecopy.parse.credit.BylineReader;

/** Finds the lines at the end that say who the author is. */
final class Bios {

    private static final int LONGEST = 700;
    private static final Set<String> LINKS = Set.of("is", "was", "covers", "writes", "works", "reports", "served", "teaches", "has", "leads",
            "edits", "runs", "serves");

    private Bios() {
    }

    static void judge(List<Judged> lines) {
        for (int i = lines.size() - 1; i > 2; i--) {
            Judged line = lines.get(i);
            if (line.kind() != Kind.BODY) {
                continue;
            }
            if (!isBio(line.line().text())) {
                return;
            }
            lines.set(i, line.as(new Verdict(Kind.BIO, "about the author")));
        }
    }

    private static boolean isBio(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int name = BylineReader.nameEnd(text);
        if (name <= 0 || name >= text.length()) {
            return false;
        }
        String rest = text.substring(name).strip();
        int space = rest.indexOf(' ');
        String verb = space < 0 ? rest : rest.substring(0, space);
        return LINKS.contains(verb) && BylineReader.speaksOfJob(text);
    }
}

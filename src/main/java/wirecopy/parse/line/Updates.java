package wirecopy.parse.line;

import java.util.List;

import wirecopy.article.Kind;
import wirecopy.parse.words.Letters;

/** Tells notices of an update ("UPDATE: This story …") from the news that a live page or column adds in the same words. */
final class Updates {

    private static final int TOP = 3;
    private static final int LONGEST = 400;

    private Updates() {
    }

    static void judge(List<Judged> lines) {
        for (int i = 1; i < lines.size(); i++) {
            Judged line = lines.get(i);
            String text = line.line().text();
            if (line.kind() != Kind.BODY || text.length() > LONGEST) {
                continue;
            }
            if (Letters.startsWith(text, "update:") && (i < TOP || Prose.speaksOfStory(Plain.of(text)))) {
                lines.set(i, line.as(new Verdict(Kind.NOTICE, "update")));
            }
        }
    }
}

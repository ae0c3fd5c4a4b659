package wirecopy.parse.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import wirecopy.article.Kind;

/** Finds the lines of a press review that say whom the paragraph above quotes: {@code Jane Doe, Harbor City Times}. They are story. */
final class PressReview {

    static final String RULE = "source of a quotation";
    private static final int LONGEST = 80;
    private static final int PARAGRAPH = 90;
    private static final int FEWEST = 3;
    private static final int MOST_WORDS = 10;
    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "the", "for", "de", "von", "van");

    private PressReview() {
    }

    static void judge(List<Judged> lines) {
        List<Integer> sources = new ArrayList<>();
        for (int i = 2; i < lines.size(); i++) {
            Judged before = lines.get(i - 1);
            boolean below = before.kind() == Kind.BODY && before.line().length() > PARAGRAPH;
            if (below && lines.get(i).kind() == Kind.BODY && isSource(lines.get(i).line().text())) {
                sources.add(i);
            }
        }
        if (sources.size() >= FEWEST) {
            sources.forEach(i -> lines.set(i, lines.get(i).as(new Verdict(Kind.BODY, RULE))));
        }
    }

    /** Names, a comma, an outlet: nothing but words with capitals and "and", "of", "the". */
    private static boolean isSource(String text) {
        int comma = text.length() > LONGEST ? -1 : text.indexOf(", ");
        if (comma < 0 || Shape.endsSentence(text) || text.startsWith("By ") || Shape.words(text) > MOST_WORDS) {
            return false;
        }
        for (String word : text.split(" ")) {
            boolean small = SMALL_WORDS.contains(word);
            if (!small && !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return comma > 0 && text.indexOf(' ') < comma;
    }
}

package wirecopy.parse.line;

import java.util.List;
import java.util.Set;

import wirecopy.article.Kind;

/** Finds the links that stand below "Read more:", "More stories", "Tagged under": titles, so they end without a full stop. */
final class Links {

    private static final int LONGEST = 120;
    private static final int LONGEST_POINTER = 200;
    private static final Set<String> SENDING = Set.of("See", "Read", "Find", "Visit", "Watch", "Listen", "Download", "For", "More", "Full", "Online:",
            "Learn", "Here", "Click", "Go", "Source:");
    private static final int LONGEST_LEAD = 60;
    private static final int FEWEST_TITLES = 3;
    private static final int PARAGRAPH = 200;
    private static final int FEWEST_WORDS = 4;

    private Links() {
    }

    /** {@code See our coverage: https://example.org/a}: a short line that ends with an address and sends the reader there. */
    static boolean pointsElsewhere(String text) {
        if (text.length() > LONGEST_POINTER) {
            return false;
        }
        int last = text.lastIndexOf(' ');
        return last > 0 && (text.charAt(last + 1) == 'h' || text.charAt(last + 1) == 'w') && Shape.isAddress(text.substring(last + 1))
                && SENDING.contains(text.substring(0, text.indexOf(' ')));
    }

    static void judge(List<Judged> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (introduces(lines, i)) {
                lines.set(i, lines.get(i).as(new Verdict(Kind.BODY, "introduces a paragraph")));
            }
            if (leads(lines, i)) {
                lines.set(i, lines.get(i).as(new Verdict(Kind.PROMOTION, "link in a list")));
            }
        }
    }

    /** {@code More from the mayor's speech:} before a long paragraph belongs to the story. */
    private static boolean introduces(List<Judged> lines, int i) {
        String text = lines.get(i).line().text();
        if (lines.get(i).kind() != Kind.PROMOTION || !text.endsWith(":") || Shape.words(text) < FEWEST_WORDS || i + 1 >= lines.size()) {
            return false;
        }
        Judged next = lines.get(i + 1);
        return next.kind() == Kind.BODY && next.line().length() > PARAGRAPH && Shape.endsSentence(next.line().text());
    }

    /** Three titles or more behind the author's biography, a credit, a notice or a link, down to the end of the text. */
    static void judgeEnd(List<Judged> lines) {
        int start = lines.size();
        while (start > 1 && isTitle(lines.get(start - 1))) {
            start--;
        }
        Kind before = lines.isEmpty() ? Kind.BODY : lines.get(start - 1).kind();
        boolean closed = before == Kind.BIO || before == Kind.CONTRIBUTOR || before == Kind.NOTICE || before == Kind.PROMOTION;
        if (lines.size() - start >= FEWEST_TITLES && closed && start * 2 > lines.size()) {
            for (int i = start; i < lines.size(); i++) {
                lines.set(i, lines.get(i).as(new Verdict(Kind.PROMOTION, "title behind the end")));
            }
        }
    }

    private static boolean isTitle(Judged line) {
        String text = line.line().text();
        return line.kind() == Kind.BODY && text.length() <= LONGEST && Shape.words(text) >= FEWEST_WORDS && !Shape.endsSentence(text)
                && !text.endsWith(":") && Character.isLetterOrDigit(text.codePointAt(0)) && !Character.isLowerCase(text.codePointAt(0));
    }

    /** Whether a line is a title that follows the head of a list of links, or another link of it. */
    private static boolean leads(List<Judged> lines, int i) {
        Judged before = lines.get(i - 1);
        String head = before.line().text();
        boolean listed = before.rule().equals("link in a list") || before.kind() == Kind.PROMOTION && head.length() <= LONGEST_LEAD
                && (head.endsWith(":") || before.rule().startsWith("cue: this article tagged") || before.rule().startsWith("cue: tags"));
        String text = lines.get(i).line().text();
        listed &= !before.rule().equals("cue: advertisement");
        return listed && lines.get(i).kind() == Kind.BODY && text.length() <= LONGEST && (!Shape.endsSentence(text) || text.endsWith("?") || text.endsWith("!")) && !text.endsWith(":")
                && Character.isUpperCase(text.codePointAt(0));
    }
}

package wirecopy.parse.line;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import wirecopy.article.Kind;

/** Tells the short lines between paragraphs apart: headings of the story's parts, links to other stories, speakers' names. */
final class Headings {

    private static final int LONGEST = 90;
    private static final int LONG_CAPITALS = 45;
    private static final int LONG_PARAGRAPH = 200;
    private static final int MOST_WORDS_BEFORE_COLON = 5;
    private static final int LONGEST_SMALL_WORD = 4;
    private static final int LONGEST_QUESTION = 60;
    private static final Set<String> SAYS = Set.of("says", "said", "writes", "wrote", "continues", "adds", "added", "told", "asked", "tweeted",
            "reads", "read", "include", "includes", "are", "is", "was", "were", "follows", "following", "explains", "explained", "here");

    private final List<Judged> lines;
    private Speakers speakers;
    private Map<String, Integer> times;
    private boolean linksInCapitals;
    private boolean alone;

    private Headings(List<Judged> lines) {
        this.lines = lines;
        for (Judged line : lines) {
            linksInCapitals |= line.kind() == Kind.BODY && isLongCapitals(line.line().text());
        }
    }

    static void judge(List<Judged> lines) {
        Headings headings = new Headings(lines);
        headings.alone = headings.someAsk() && headings.isAlone();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).kind() == Kind.BODY && lines.get(i).line().length() < LinkTitles.LONGEST) {
                Verdict verdict = headings.verdict(i, lines.get(i).line().text());
                if (verdict != null) {
                    lines.set(i, lines.get(i).as(verdict));
                }
            }
        }
    }

    private static boolean isLongCapitals(String text) {
        return text.length() > LONG_CAPITALS && text.length() < LinkTitles.LONGEST && Shape.isAllCapitals(text) && !Shape.endsSentence(text);
    }

    /** Whether there is a short question. */
    private boolean someAsk() {
        for (Judged line : lines) {
            if (line.line().length() <= LONGEST && line.line().text().endsWith("?")) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are fewer than two lines that may be headings: a short question that stands alone is prose. */
    private boolean isAlone() {
        int found = 0;
        for (int i = 1; i < lines.size() && found < 2; i++) {
            Judged line = lines.get(i);
            boolean open = line.kind() == Kind.BODY && line.line().length() <= LONGEST_QUESTION && !line.rule().equals(PressReview.RULE);
            found += open && isHeading(i, line.line().text()) ? 1 : 0;
        }
        return found < 2;
    }

    private Verdict verdict(int i, String text) {
        Verdict verdict = lines.get(i).rule().equals(PressReview.RULE) ? null : ofTitle(i, text);
        return verdict == null || isTweet(text) ? null : verdict;
    }

    private Verdict ofTitle(int i, String text) {
        if (LinkTitles.isLabelled(text, false) && !isSpeech(text) || LinkTitles.isBracketed(text) || LinkTitles.isRelated(text)) {
            return new Verdict(Kind.PROMOTION, "labelled link");
        }
        if (LinkTitles.isTightJoin(text)) {
            return new Verdict(Kind.PROMOTION, "two titles in one");
        }
        if (LinkTitles.isInCapitals(text, linksInCapitals)) {
            return new Verdict(Kind.PROMOTION, "link in capitals");
        }
        return isHeading(i, text) ? new Verdict(Kind.SUBHEADING, "short line before a paragraph") : null;
    }

    /** "… — Jane Doe (@jane) May 1, 2019": what someone wrote is story. */
    private static boolean isTweet(String text) {
        return text.contains("(@") || text.contains("pic.twitter.com") || text.contains("https://t.co/");
    }

    private boolean isHeading(int i, String text) {
        if (text.length() > LONGEST || i + 1 >= lines.size() || i < 2 || !isOpen(text) && !isClaim(i, text) || !isBeforeText(i) || comesAgain(text) || leadsIn(text)
                || asksOnTheWay(text) || alone && text.endsWith("?") && !Character.isDigit(text.charAt(0))) {
            return false;
        }
        boolean on = text.startsWith("On ");
        boolean says = text.endsWith(":") && !on
                && (Shape.words(text) > MOST_WORDS_BEFORE_COLON || saysSomething(text) || Shape.isAllCapitals(text));
        return !isOdd(text) && !isChat(text) && hasLetters(text) && !isInBrackets(text) && (on || !isListItem(i) || Lists.endBefore(lines, i)) && !says
                && !isSpeech(text);
    }

    /** Speakers are looked for only in a text that may have some. */
    private boolean isSpeech(String text) {
        speakers = speakers == null ? new Speakers(lines) : speakers;
        return speakers.isSpeech(text);
    }

    /** Whether a short line stands in the text more than once. */
    private boolean comesAgain(String text) {
        if (times == null) {
            times = new HashMap<>();
            for (Judged line : lines) {
                if (line.line().length() <= LONGEST) {
                    times.merge(line.line().text(), 1, Integer::sum);
                }
            }
        }
        return times.get(text) > 1;
    }

    /** Whether it begins and ends as headings do: without a small letter or bullet, without a full stop or comma. */
    private static boolean isOpen(String text) {
        return hasOpenEnds(text) && !Unfinished.is(text) && !DatelineReader.hasAgency(text);
    }

    private static boolean hasOpenEnds(String text) {
        char last = text.charAt(text.length() - 1);
        boolean open = !Shape.endsSentence(text) || last == '?' || last == '…' || isQuote(text);
        return open && !Character.isLowerCase(text.charAt(0)) && ",;-—–".indexOf(last) < 0 && "•–—-*●⦁·▪■►◦✓→".indexOf(text.charAt(0)) < 0;
    }

    /** The next claim of a fact check, below the rating of the one before: a sentence, full stop and all. */
    private boolean isClaim(int i, String text) {
        Judged before = lines.get(i - 1);
        return text.endsWith(".") && before.line().text().startsWith("Rating: ") && Shape.words(before.line().text()) <= MOST_WORDS_BEFORE_COLON;
    }

    /** {@code (applause)}, {@code <jane> hi}, {@code #bridge}: marks that no heading begins with. */
    private static boolean isOdd(String text) {
        char last = text.charAt(text.length() - 1);
        return "<{#@%|[".indexOf(text.charAt(0)) >= 0 || text.charAt(0) == '(' && ")]".indexOf(last) >= 0;
    }

    /** A heading that ends with a colon has capitals, a number, or one or two words. */
    private static boolean leadsIn(String text) {
        if (!text.endsWith(":") || Character.isDigit(text.charAt(0)) || text.startsWith("On ")) {
            return false;
        }
        return Stream.of(text.split(" ")).anyMatch(word -> word.length() > LONGEST_SMALL_WORD && Character.isLowerCase(word.charAt(0)));
    }

    /** What a columnist asks on the way is prose: a heading asks shortly. */
    private static boolean asksOnTheWay(String text) {
        if (!text.endsWith("?") || Character.isDigit(text.charAt(0))) {
            return false;
        }
        boolean goesOn = Stream.of("But ", "So ", "And ", "For the record", "Or ").anyMatch(text::startsWith);
        return goesOn || text.length() > LONGEST_QUESTION;
    }

    private static boolean isChat(String text) {
        int colon = text.indexOf(": ");
        return colon > 0 && text.indexOf(' ') > colon && Character.isLowerCase(text.charAt(colon + 2));
    }

    /** {@code [applause]}, {@code <sigh>}, {@code {that}}: whatever it is, no heading. */
    private static boolean isInBrackets(String text) {
        int bracket = "[<{".indexOf(text.charAt(0));
        return bracket >= 0 && text.charAt(text.length() - 1) == "]>}".charAt(bracket);
    }

    /** What follows "… these:" or another line without an end is an item of a list. */
    private boolean isListItem(int i) {
        Judged before = lines.get(i - 1);
        String text = before.line().text();
        return before.kind() == Kind.BODY && !Shape.endsSentence(text) && (text.endsWith(":") || text.length() <= LONG_PARAGRAPH);
    }

    private boolean isBeforeText(int i) {
        Judged next = lines.get(i + 1);
        if (next.kind() == Kind.PROMOTION && i + 2 < lines.size()) {
            next = lines.get(i + 2);
        }
        String text = next.line().text();
        boolean sentence = text.length() >= LONG_PARAGRAPH || Shape.endsSentence(text) || text.endsWith(":");
        return next.kind() == Kind.BODY && sentence || next.kind() == Kind.CAPTION || next.kind() == Kind.BYLINE;
    }

    /** {@code 'A new front opened up'}: words in quotation marks and nothing else. */
    private static boolean isQuote(String text) {
        return "'‘".indexOf(text.charAt(0)) >= 0 && "'’".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean saysSomething(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (SAYS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLetters(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }
}

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
    private static final int LONGEST_LINK = 160;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_SPEAKER = 40;
    private static final int SHORT_CAPITALS = 24;
    private static final int LONG_CAPITALS = 45;
    private static final int MOST_WORDS_OF_HEADING = 5;
    private static final int LONG_PARAGRAPH = 200;
    private static final int MOST_WORDS_BEFORE_COLON = 5;
    private static final int LONGEST_SMALL_WORD = 4;
    private static final int LONGEST_QUESTION = 60;
    private static final Set<String> SAYS = Set.of("says", "said", "writes", "wrote", "continues", "adds", "added", "told", "asked", "tweeted",
            "reads", "read", "include", "includes", "are", "is", "was", "were", "follows", "following", "explains", "explained", "here");

    private final List<Judged> lines;
    private final boolean linksInCapitals;
    private final Map<String, Integer> speakers = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private boolean alone = true;

    private Headings(List<Judged> lines) {
        this.lines = lines;
        this.linksInCapitals = lines.stream().anyMatch(l -> l.kind() == Kind.BODY && isLongCapitals(l.line().text()));
        for (Judged line : lines) {
            int colon = line.line().text().indexOf(": ");
            if (colon > 1 && colon < LONGEST_SPEAKER) {
                speakers.merge(line.line().text().substring(0, colon), 1, Integer::sum);
            }
            if (line.line().length() <= LONGEST) {
                times.merge(line.line().text(), 1, Integer::sum);
            }
        }
    }

    /** "… — Jane Doe (@jane) May 1, 2019": what someone wrote is story. */
    private static boolean isTweet(String text) {
        return text.contains("(@") || text.contains("pic.twitter.com") || text.contains("https://t.co/");
    }

    private static boolean isLongCapitals(String text) {
        return text.length() > LONG_CAPITALS && text.length() < LONGEST_LINK && Shape.isAllCapitals(text) && !Shape.endsSentence(text);
    }

    static void judge(List<Judged> lines) {
        Headings headings = new Headings(lines);
        headings.alone = headings.isAlone();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).kind() == Kind.BODY && lines.get(i).line().length() < LONGEST_LINK) {
                Verdict verdict = headings.verdict(i, lines.get(i).line().text());
                if (verdict != null) {
                    lines.set(i, lines.get(i).as(verdict));
                }
            }
        }
    }

    /** Whether there are fewer than two lines that may be headings: a short question that stands alone is prose. */
    private boolean isAlone() {
        int found = 0;
        alone = false;
        for (int i = 1; i < lines.size() && found < 2; i++) {
            Judged line = lines.get(i);
            boolean open = line.kind() == Kind.BODY && line.line().length() <= LONGEST_QUESTION && !line.rule().equals(PressReview.RULE);
            found += open && isHeading(i, line.line().text()) ? 1 : 0;
        }
        return found < 2;
    }

    private Verdict verdict(int i, String text) {
        if (isTweet(text) || lines.get(i).rule().equals(PressReview.RULE)) {
            return null;
        }
        if (isLabelled(text, false) && !isSpeech(text) || isBracketed(text) || isRelated(text)) {
            return new Verdict(Kind.PROMOTION, "labelled link");
        }
        if (isTightJoin(text)) {
            return new Verdict(Kind.PROMOTION, "two titles in one");
        }
        boolean link = text.length() > SHORT_CAPITALS && (linksInCapitals || Shape.words(text) > MOST_WORDS_OF_HEADING);
        if (link && Shape.isAllCapitals(text) && !Shape.endsSentence(text) && !text.endsWith(":")) {
            return new Verdict(Kind.PROMOTION, "link in capitals");
        }
        return isHeading(i, text) ? new Verdict(Kind.SUBHEADING, "short line before a paragraph") : null;
    }

    /** {@code STORY:Syria nears deal}, {@code VIDEO: How it works}: a label, a colon, a title. A label may be of
     * any words where the colon stands tight, else it is in capitals; tight where no space follows the colon. */
    static boolean isLabelled(String line, boolean onlyTight) {
        boolean bracketed = line.startsWith("( ") && line.endsWith(")");
        String text = bracketed ? line.substring(2, line.length() - 1) : line;
        int colon = text.indexOf(':');
        if (colon < 3 || colon > LONGEST_LABEL || text.length() > LONGEST_LINK || colon + 2 >= text.length() || Shape.endsSentence(text) || ":—–-".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        boolean tight = text.charAt(colon + 1) != ' ';
        if (onlyTight && !tight) {
            return false;
        }
        boolean word = tight || text.chars().limit(colon).allMatch(c -> Character.isUpperCase(c) || c == ' ');
        char first = text.charAt(tight ? colon + 1 : colon + 2);
        return word && (Character.isUpperCase(first) || tight && "'\"‘“".indexOf(first) >= 0);
    }

    /** {@code [TEN BOOKS FOR THE BEACH]}, {@code [Jane Doe: The better way]}, {@code ( The Sun's guide to the law)}. */
    private static boolean isBracketed(String text) {
        if (text.startsWith("( ") && text.endsWith(")")) {
            return text.length() > SHORT_CAPITALS && Character.isUpperCase(text.charAt(2)) && !Shape.endsSentence(text);
        }
        if (!text.startsWith("[") || !text.endsWith("]") || text.length() <= SHORT_CAPITALS) {
            return false;
        }
        int colon = text.indexOf(": ");
        boolean titled = colon > 1 && colon < LONGEST_SPEAKER && Character.isUpperCase(text.charAt(colon + 2)) && !Shape.endsSentence(text);
        return titled && !Shape.isAllCapitals(text.substring(0, colon)) && Shape.words(text) > MOST_WORDS_OF_HEADING || Shape.isAllCapitals(text);
    }

    /** {@code Related How the islands were settled}: "Related" or "Recommended" and then a title. */
    private static boolean isRelated(String text) {
        boolean starts = text.startsWith("Related ") || text.startsWith("Recommended ");
        return starts && text.length() > SHORT_CAPITALS && Character.isUpperCase(text.charAt(text.indexOf(' ') + 1))
                && !Shape.endsSentence(text) && !text.endsWith(":");
    }

    /** {@code Where is the mayor?Absence noticed at opening}: the kicker of a link, tight before its title. */
    private static boolean isTightJoin(String text) {
        if (Shape.endsSentence(text) && !text.endsWith("?")) {
            return false;
        }
        for (int i = 1; i + 1 < text.length(); i++) {
            if ("?!".indexOf(text.charAt(i)) >= 0 && Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
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

    private boolean isHeading(int i, String text) {
        if (text.length() > LONGEST || i + 1 >= lines.size() || i < 2 || times.get(text) > 1 || isOdd(text) || isChat(text) || leadsIn(text)
                || asksOnTheWay(text) || alone && text.endsWith("?") && !Character.isDigit(text.charAt(0))) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean open = !Shape.endsSentence(text) || last == '?' || last == '…' || isQuote(text);
        boolean starts = !Character.isLowerCase(text.charAt(0)) && ",;-—–".indexOf(last) < 0 && "•–—-*●⦁·▪■►◦✓→".indexOf(text.charAt(0)) < 0;
        boolean says = last == ':' && !text.startsWith("On ") && (Shape.words(text) > MOST_WORDS_BEFORE_COLON || saysSomething(text) || Shape.isAllCapitals(text));
        return open && starts && hasLetters(text) && !isInBrackets(text) && (text.startsWith("On ") || !isListItem(i)) && !says && !isSpeech(text) && isBeforeText(i);
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
        boolean sentence = Shape.endsSentence(text) || text.endsWith(":") || text.length() >= LONG_PARAGRAPH;
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
        return text.chars().anyMatch(Character::isLetter);
    }

    /** {@code SMITH: What happened next?}: a line of a transcript. */
    private boolean isSpeech(String text) {
        int colon = text.indexOf(": ");
        return colon > 1 && colon < LONGEST_SPEAKER && (Shape.isAllCapitals(text.substring(0, colon)) && Shape.endsSentence(text)
                || speakers.getOrDefault(text.substring(0, colon), 0) > 2);
    }
}

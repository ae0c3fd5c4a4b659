package wirecopy.parse.line;

import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Removal;
import wirecopy.article.Span;

/**
 * Puts paragraphs together that were broken into lines. A text is held to be wrapped where nearly every line that another follows
 * directly is too long to have taken the next line's first word, or where many lines end inside a sentence.
 */
public final class Wrapping {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 132;
    private static final int FEWEST_BREAKS = 3;
    private static final int MOST_REMOVALS = 50;

    private Wrapping() {
    }

    /** The lines, those of one wrapped paragraph as one; the same lines where the text is not wrapped. */
    public static List<Line> unwrap(String source, List<Line> lines) {
        Breaks breaks = Breaks.of(lines);
        boolean even = breaks.width() <= WIDEST && breaks.width() >= NARROWEST && breaks.areEven();
        if (!even && !breaks.cutSentences()) {
            return lines;
        }
        List<Line> joined = new ArrayList<>();
        Finder twoSpaces = new Finder(source, "  ");
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !continues(lines, i, even ? breaks.width() : 0)) {
                List<Line> run = lines.subList(start, i);
                if (even) {
                    joined.add(join(source, run));
                } else {
                    addParagraphs(joined, source, run, twoSpaces);
                }
                start = i;
            }
        }
        return joined;
    }

    /**
     * How the lines of a text that follow each other without an empty line are broken.
     *
     * @param width  the longest line
     * @param count  how many breaks there are
     * @param full   those before which the line had no room for the next word
     * @param inside those inside a sentence
     */
    private record Breaks(int width, int count, int full, int inside) {

        static Breaks of(List<Line> lines) {
            int width = 0;
            for (Line line : lines) {
                width = Math.max(width, line.length());
            }
            int count = 0;
            int full = 0;
            int inside = 0;
            for (int i = 1; i < lines.size(); i++) {
                if (follows(lines, i)) {
                    count++;
                    full += isFull(lines.get(i - 1), lines.get(i), width) ? 1 : 0;
                    inside += isInsideSentence(lines.get(i - 1), lines.get(i)) ? 1 : 0;
                }
            }
            return new Breaks(width, count, full, inside);
        }

        boolean areEven() {
            return count >= FEWEST_BREAKS && full * 10 >= count * 7 && inside * 4 >= count;
        }

        boolean cutSentences() {
            return count >= 2 * FEWEST_BREAKS && inside * 3 >= count;
        }
    }

    private static boolean follows(List<Line> lines, int i) {
        return lines.get(i).number() == lines.get(i - 1).lastNumber() + 1;
    }

    private static boolean isInsideSentence(Line before, Line line) {
        return before.length() >= NARROWEST && !Shape.endsSentence(before.text()) && Character.isLowerCase(line.text().charAt(0));
    }

    /** @param width where lines are broken at a width; 0 where only sentences tell */
    private static boolean continues(List<Line> lines, int i, int width) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        if (!follows(lines, i) || Shape.isRule(line.text()) || Shape.isRule(before.text()) || hasHeaderMark(before)) {
            return false;
        }
        if (i == 1) {
            return isInsideSentence(before, line);
        }
        return width > 0 ? isFull(before, line, width) : before.length() >= NARROWEST && !Shape.endsSentence(before.text());
    }

    private static boolean hasHeaderMark(Line line) {
        return !line.removals().isEmpty() && line.removals().getFirst().rule().equals("header-mark");
    }

    private static boolean isFull(Line before, Line line, int width) {
        int space = line.text().indexOf(' ');
        int word = space < 0 ? line.length() : space;
        return before.length() + 1 + word > width - 4;
    }

    /** Where lines end inside sentences, paragraphs end inside lines: at a full stop with two spaces behind. */
    private static void addParagraphs(List<Line> joined, String source, List<Line> run, Finder twoSpaces) {
        int start = run.getFirst().span().start();
        int from = start;
        int first = 0;
        boolean divisible = run.size() > 1 && removals(run).size() <= MOST_REMOVALS;
        for (int i = 0; i < run.size() && divisible; i++) {
            Span span = run.get(i).span();
            for (int at = twoSpaces.next(Math.max(from, span.start()) + 2); at + 2 < span.end(); at = twoSpaces.next(at + 1)) {
                if (isParagraphEnd(source, at) && !isRemoved(run.get(i), at)) {
                    joined.add(part(source, run.subList(first, i + 1), new Span(from, at)));
                    from = at + 2;
                    first = i;
                }
            }
        }
        joined.add(from == start ? join(source, run) : part(source, run.subList(first, run.size()), new Span(from, run.getLast().span().end())));
    }

    private static boolean isParagraphEnd(String source, int at) {
        char before = source.charAt(at - 1);
        char after = source.charAt(at + 2);
        boolean ends = before == '.' || (before == '"' || before == '”' || before == ')') && ".?!,".indexOf(source.charAt(at - 2)) >= 0;
        return ends && (Character.isUpperCase(after) || after == '"' || after == '“');
    }

    private static boolean isRemoved(Line line, int at) {
        return line.removals().stream().anyMatch(r -> r.span().start() <= at + 2 && at <= r.span().end());
    }

    private static Line part(String source, List<Line> run, Span span) {
        List<Removal> removals = removals(run).stream().filter(r -> r.span().overlaps(span)).toList();
        return new Line(run.getFirst().number(), run.getLast().lastNumber(), span, Reading.of(source, span, removals), removals);
    }

    private static Line join(String source, List<Line> lines) {
        if (lines.size() == 1) {
            return lines.getFirst();
        }
        List<Removal> removals = removals(lines);
        Span span = new Span(lines.getFirst().span().start(), lines.getLast().span().end());
        String text = removals.isEmpty() ? joinedText(lines) : Reading.of(source, span, removals);
        return new Line(lines.getFirst().number(), lines.getLast().lastNumber(), span, text, removals);
    }

    private static String joinedText(List<Line> lines) {
        StringBuilder text = new StringBuilder(lines.size() * WIDEST);
        for (Line line : lines) {
            text.append(text.isEmpty() ? "" : " ").append(line.text());
        }
        return text.toString();
    }

    private static List<Removal> removals(List<Line> lines) {
        List<Removal> removals = new ArrayList<>();
        for (Line line : lines) {
            for (Removal removal : line.removals()) {
                if (removals.isEmpty() || removals.getLast() != removal) {
                    removals.add(removal);
                }
            }
        }
        return removals;
    }
}

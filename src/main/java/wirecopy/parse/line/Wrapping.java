package wirecopy.parse.line;

import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Removal;
import wirecopy.article.Span;

/**
 * Puts paragraphs together that were broken into lines of a fixed width. A text is held to be wrapped where nearly every line that
 * another follows directly is too long to have taken the next line's first word.
 */
public final class Wrapping {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 132;
    private static final int FEWEST_BREAKS = 3;

    private Wrapping() {
    }

    /** The lines, those of one wrapped paragraph as one; the same lines where the text is not wrapped. */
    public static List<Line> unwrap(String source, List<Line> lines) {
        int width = 0;
        for (Line line : lines) {
            width = Math.max(width, line.length());
        }
        if (width > WIDEST || width < NARROWEST || !isWrapped(lines, width)) {
            return lines;
        }
        List<Line> joined = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !continues(lines.get(i - 1), lines.get(i), width)) {
                joined.add(join(source, lines.subList(start, i)));
                start = i;
            }
        }
        return joined;
    }

    private static boolean isWrapped(List<Line> lines, int width) {
        int full = 0;
        int breaks = 0;
        int runsOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            if (line.number() == before.number() + 1) {
                breaks++;
                full += isFull(before, line, width) ? 1 : 0;
                runsOn += !Shape.endsSentence(before.text()) && Character.isLowerCase(line.text().charAt(0)) ? 1 : 0;
            }
        }
        return breaks >= FEWEST_BREAKS && full * 10 >= breaks * 7 && runsOn * 4 >= breaks;
    }

    private static boolean continues(Line before, Line line, int width) {
        return line.number() == before.number() + 1 && isFull(before, line, width) && !Shape.isRule(line.text()) && !Shape.isRule(before.text());
    }

    private static boolean isFull(Line before, Line line, int width) {
        int space = line.text().indexOf(' ');
        int word = space < 0 ? line.length() : space;
        return before.length() + 1 + word > width - 4;
    }

    private static Line join(String source, List<Line> lines) {
        if (lines.size() == 1) {
            return lines.getFirst();
        }
        List<Removal> removals = new ArrayList<>();
        for (Line line : lines) {
            for (Removal removal : line.removals()) {
                if (removals.isEmpty() || removals.getLast() != removal) {
                    removals.add(removal);
                }
            }
        }
        Span span = new Span(lines.getFirst().span().start(), lines.getLast().span().end());
        return new Line(lines.getFirst().number(), lines.getLast().lastNumber(), span, Reading.of(source, span, removals), removals);
    }
}

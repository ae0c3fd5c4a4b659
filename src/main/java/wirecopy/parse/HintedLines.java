package wirecopy.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import wirecopy.article.Blank;
import wirecopy.article.Kind;
import wirecopy.article.Removal;
import wirecopy.article.Span;
import wirecopy.parse.credit.CreditReader;
import wirecopy.parse.credit.Credits;
import wirecopy.parse.line.Judged;
import wirecopy.parse.line.Line;
import wirecopy.parse.line.LineIndex;

/** What the hints of a format do to the lines of a text: some are left out whole, of others the kind is known. */
final class HintedLines {

    private final String text;
    private final LineIndex index;
    private final Map<Integer, Hint> hints = new HashMap<>();

    HintedLines(String text, LineIndex index, List<Hint> hints) {
        this.text = text;
        this.index = index;
        hints.forEach(hint -> this.hints.put(hint.line(), hint));
    }

    boolean none() {
        return hints.isEmpty();
    }

    /** The removals of template code, and beside them the lines and labels that the format leaves out. */
    List<Removal> removals(List<Removal> markers) {
        List<Removal> all = new ArrayList<>();
        for (Hint hint : hints.values()) {
            Span span = shown(hint.line());
            int end = hint.kind() == null ? span.end() : Math.min(span.end(), span.start() + hint.label());
            if (end > span.start()) {
                Span out = new Span(span.start(), end);
                all.add(new Removal(out.of(text), out, hint.line(), hint.rule()));
            }
        }
        all.sort(Comparator.comparingInt(removal -> removal.span().start()));
        List<Removal> whole = List.copyOf(all);
        int at = 0;
        for (Removal marker : markers) {
            while (at < whole.size() && whole.get(at).span().end() <= marker.span().start()) {
                at++;
            }
            if (at == whole.size() || whole.get(at).span().start() >= marker.span().end()) {
                all.add(marker);
            }
        }
        all.sort(Comparator.comparingInt(removal -> removal.span().start()));
        return all;
    }

    private Span shown(int line) {
        int start = index.start(line);
        int end = index.end(line);
        while (start < end && Blank.is(text.charAt(start))) {
            start++;
        }
        while (end > start && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    boolean knowsAll(List<Line> lines) {
        return lines.stream().allMatch(line -> hints.containsKey(line.number()));
    }

    /** The lines as the hints have them. */
    List<Judged> known(List<Line> lines) {
        return lines.stream().map(line -> known(line, hints.get(line.number()))).toList();
    }

    /** What was judged, the hints having the last word: where the format tells the headline, no other line is one. */
    List<Judged> over(List<Judged> judged) {
        boolean headline = hints.values().stream().anyMatch(hint -> hint.kind() == Kind.HEADLINE);
        return judged.stream().map(line -> {
            Hint hint = hints.get(line.line().number());
            if (hint != null && hint.kind() != null) {
                return known(line.line(), hint);
            }
            boolean second = headline && (line.kind() == Kind.HEADLINE || line.kind() == Kind.SUBHEADLINE);
            return second ? new Judged(line.line(), Kind.BODY, "the format tells the headline", line.credits()) : line;
        }).toList();
    }

    private static Judged known(Line line, Hint hint) {
        boolean credited = hint.kind() == Kind.BODY || hint.kind() == Kind.CONTRIBUTOR;
        return new Judged(line, hint.kind(), hint.rule(), credited ? CreditReader.read(line.text()) : Credits.NONE);
    }
}

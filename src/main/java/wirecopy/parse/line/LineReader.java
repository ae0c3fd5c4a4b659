package wirecopy.parse.line;

import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Blank;
import wirecopy.article.Removal;
import wirecopy.article.Span;

/** Cuts a source into the lines that show something. */
public final class LineReader {

    private LineReader() {
    }

    /** @param removals in order */
    public static List<Line> read(String source, LineIndex index, List<Removal> removals) {
        List<Line> lines = new ArrayList<>();
        AsWritten asWritten = new AsWritten(source);
        int next = 0;
        for (int number = 1; number <= index.count(); number++) {
            int start = index.start(number);
            int end = index.end(number);
            while (next < removals.size() && removals.get(next).span().end() <= start) {
                next++;
            }
            int last = next;
            while (last < removals.size() && removals.get(last).span().start() < end) {
                last++;
            }
            List<Removal> here = next == last ? List.of() : removals.subList(next, last);
            Shown shown = new Shown(source, here);
            int first = shown.start(start, end);
            if (first < end) {
                Span span = new Span(first, shown.end(first, end));
                String text = Reading.isWhole(span, here) && asWritten.is(first, span.end()) ? span.of(source) : Reading.of(source, span, here);
                lines.add(new Line(number, number, span, text, here));
            }
        }
        return lines;
    }

    /** What of a line is shown. */
    public record Shown(String source, List<Removal> removals) {

        /** The first shown character of a range, or its end where none is shown. */
        public int start(int start, int end) {
            int first = start;
            int i = 0;
            while (first < end) {
                if (i < removals.size() && first >= removals.get(i).span().start()) {
                    first = Math.max(first, removals.get(i++).span().end());
                } else if (Blank.is(source.charAt(first))) {
                    first++;
                } else {
                    return first;
                }
            }
            return end;
        }

        /** Behind the last shown character of a range, or its start where none is shown. */
        public int end(int start, int end) {
            int last = end;
            int i = removals.size() - 1;
            while (last > start) {
                if (i >= 0 && last <= removals.get(i).span().end()) {
                    last = Math.min(last, removals.get(i--).span().start());
                } else if (Blank.is(source.charAt(last - 1))) {
                    last--;
                } else {
                    return last;
                }
            }
            return start;
        }
    }
}

package wirecopy.parse.marker;

import java.nio.charset.StandardCharsets;

import wirecopy.article.Removal;
import wirecopy.article.Span;
import wirecopy.article.Warning;
import wirecopy.fuzz.Law;
import wirecopy.parse.line.LineIndex;

/** Any text: removals stand in order, inside the text, on the line they name, and are the same every time. */
public final class MarkerFuzz {

    private MarkerFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        LineIndex lines = new LineIndex(text);
        Markers markers = MarkerScanner.scan(text, lines);
        int at = 0;
        for (Removal removal : markers.removals()) {
            Span span = removal.span();
            Law.holds(span.start() >= at, () -> "removals out of order or overlapping at " + span);
            Law.holds(span.end() <= text.length(), () -> "removal past the end at " + span);
            Law.holds(removal.text().equals(span.of(text)), () -> "removal with other text at " + span);
            Law.holds(removal.line() == lines.lineAt(span.start()), () -> "removal on another line at " + span);
            at = span.end();
        }
        for (Warning warning : markers.warnings()) {
            Law.holds(warning.line() >= 1 && warning.line() <= lines.count(), () -> "a warning about no line: " + warning);
        }
        Law.holds(markers.equals(MarkerScanner.scan(text, new LineIndex(text))), () -> "other markers the second time");
    }
}

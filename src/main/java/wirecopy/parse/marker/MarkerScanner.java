package wirecopy.parse.marker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import wirecopy.article.Blank;
import wirecopy.article.Removal;
import wirecopy.article.Span;
import wirecopy.article.Warning;
import wirecopy.parse.line.LineIndex;

/** Finds leftover template code in a text. When in doubt, it is content. Linear in the text's length. */
public final class MarkerScanner {

    private static final int MOST_WARNINGS = 10;
    private static final Set<String> SURE = Set.of("entity");
    private static final Markers NONE = new Markers(List.of(), List.of());

    private MarkerScanner() {
    }

    public static Markers scan(String text, LineIndex lines) {
        List<Piece> pieces = AttributeLines.addTo(new Scan(text, lines).pieces(), text, lines);
        List<Piece> kept = new ArrayList<>(pieces.size());
        boolean aboutTemplates = !pieces.isEmpty() && Mention.isSubjectOf(text);
        for (int i = 0; i < pieces.size(); ) {
            int end = lineEnd(pieces, i, lines);
            addLine(kept, pieces.subList(i, end), text, lines, aboutTemplates);
            i = end;
        }
        kept = HeaderMarks.addTo(kept, text, lines);
        return kept.isEmpty() ? NONE : new Markers(removals(kept, text, lines), warnings(kept, text, lines));
    }

    private static List<Removal> removals(List<Piece> pieces, String text, LineIndex lines) {
        List<Removal> removals = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            Span span = new Span(piece.start(), piece.end());
            removals.add(new Removal(span.of(text), span, lines.lineAt(piece.start()), piece.found().rule()));
        }
        return List.copyOf(removals);
    }

    /** Where the run of pieces ends that begin on the same line as the first. */
    private static int lineEnd(List<Piece> pieces, int first, LineIndex lines) {
        int lineEnd = lines.end(lines.lineAt(pieces.get(first).start()));
        int end = first + 1;
        while (end < pieces.size() && pieces.get(end).start() <= lineEnd) {
            end++;
        }
        return end;
    }

    private static void addLine(List<Piece> kept, List<Piece> pieces, String text, LineIndex lines, boolean aboutTemplates) {
        int line = lines.lineAt(pieces.getFirst().start());
        String rest = rest(text, lines.start(line), lines.end(line), pieces);
        boolean content = aboutTemplates || !Blank.is(rest, 0, rest.length()) && Mention.isIn(rest);
        for (Piece piece : pieces) {
            boolean sure = SURE.contains(piece.found().rule());
            if (sure || !content) {
                kept.add(piece);
            }
        }
    }

    private static String rest(String text, int start, int end, List<Piece> pieces) {
        StringBuilder rest = new StringBuilder();
        int at = start;
        for (Piece piece : pieces) {
            rest.append(text, at, Math.max(at, piece.start())).append(' ');
            at = Math.max(at, piece.end());
        }
        return rest.append(text, Math.min(at, end), end).toString();
    }

    /** Where the end of a tag was lost, what was hidden is a guess. A section that is not closed hides nothing but its tags: no warning. */
    private static List<Warning> warnings(List<Piece> pieces, String text, LineIndex lines) {
        List<Warning> warnings = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.found().rule().equals("mustache-broken") && warnings.size() < MOST_WARNINGS) {
                warnings.add(new Warning(lines.lineAt(piece.start()),
                        "The template code " + text.substring(piece.start(), piece.end()) + " has no end. It was hidden."));
            }
        }
        return List.copyOf(warnings);
    }
}

package wirecopy.parse.marker;

import java.util.ArrayList;
import java.util.List;

import wirecopy.parse.line.LineIndex;

/** Lines that hold nothing but the attributes of a lost tag: {@code poster="http://example.org/a.jpg" width="640"}. */
final class AttributeLines {

    private static final String SIGN = "=\"";

    private AttributeLines() {
    }

    /** The pieces with those of attribute lines among them, in order. */
    static List<Piece> addTo(List<Piece> pieces, String text, LineIndex lines) {
        List<Piece> found = new ArrayList<>();
        int next = 0;
        for (int at = nextSign(text, 0); at >= 0; ) {
            int line = lines.lineAt(at);
            int start = Code.skipSpaces(text, lines.start(line));
            int end = lines.end(line);
            while (next < pieces.size() && pieces.get(next).end() <= start) {
                next++;
            }
            boolean free = next == pieces.size() || pieces.get(next).start() >= end;
            if (free && holdsOnlyAttributes(text, start, end)) {
                found.add(new Piece(start, Found.alone(end, "html-attributes")));
            }
            at = nextSign(text, end);
        }
        return Piece.merge(pieces, found);
    }

    /** Where the next {@link #SIGN} stands, or -1. */
    private static int nextSign(String text, int from) {
        int at = text.indexOf('=', from);
        while (at >= 0 && !text.startsWith(SIGN, at)) {
            at = text.indexOf('=', at + 1);
        }
        return at;
    }

    private static boolean holdsOnlyAttributes(String text, int start, int end) {
        int next = start;
        while (next < end) {
            int nameEnd = Code.nameEnd(text, next);
            int close = text.startsWith(SIGN, nameEnd) && nameEnd > next ? text.indexOf('"', nameEnd + 2) : -1;
            if (close < 0 || close >= end) {
                return false;
            }
            next = Code.skipSpaces(text, close + 1);
        }
        return true;
    }
}

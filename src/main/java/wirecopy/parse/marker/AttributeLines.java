package wirecopy.parse.marker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import wirecopy.parse.line.LineIndex;

/** Lines that hold nothing but the attributes of a lost tag: {@code poster="http://example.org/a.jpg" width="640"}. */
final class AttributeLines {

    private static final String SIGN = "=\"";

    private AttributeLines() {
    }

    /** The pieces with those of attribute lines among them, in order. */
    static List<Piece> addTo(List<Piece> pieces, String text, LineIndex lines) {
        List<Piece> all = new ArrayList<>(pieces);
        int at = text.indexOf(SIGN);
        int next = 0;
        while (at >= 0) {
            int line = lines.lineAt(at);
            int start = Code.skipSpaces(text, lines.start(line));
            while (next < pieces.size() && pieces.get(next).end() <= start) {
                next++;
            }
            boolean free = next == pieces.size() || pieces.get(next).start() >= lines.end(line);
            if (free && holdsOnlyAttributes(text, start, lines.end(line))) {
                all.add(new Piece(start, Found.alone(lines.end(line), "html-attributes")));
            }
            at = text.indexOf(SIGN, lines.end(line));
        }
        all.sort(Comparator.comparingInt(Piece::start));
        return all;
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

package wirecopy.parse.marker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A piece of template code with the place where it begins. */
record Piece(int start, Found found) {

    int end() {
        return found.end();
    }

    boolean overlaps(Piece other) {
        return start < other.end() && other.start < end();
    }

    /** All pieces of two lists, in the order of the text. */
    static List<Piece> merge(List<Piece> pieces, List<Piece> more) {
        if (more.isEmpty()) {
            return pieces;
        }
        List<Piece> all = new ArrayList<>(pieces.size() + more.size());
        all.addAll(pieces);
        all.addAll(more);
        all.sort(Comparator.comparingInt(Piece::start));
        return all;
    }
}

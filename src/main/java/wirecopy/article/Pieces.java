package wirecopy.article;

import java.util.ArrayList;
import java.util.List;

/** Cuts a source into pieces. Made for what {@link Wholeness} has passed. */
final class Pieces {

    private Pieces() {
    }

    static List<Piece> of(String text, List<Block> blocks, List<Removal> removals) {
        List<Piece> pieces = new ArrayList<>(2 * blocks.size() + 2 * removals.size() + 1);
        int at = 0;
        int next = 0;
        for (Block block : blocks) {
            Span span = block.span();
            while (next < removals.size() && removals.get(next).span().start() < span.start()) {
                at = addRemoval(pieces, at, removals.get(next++), null);
            }
            at = addGap(pieces, at, span.start());
            while (next < removals.size() && removals.get(next).span().start() < span.end()) {
                at = addRemoval(pieces, at, removals.get(next++), block);
            }
            at = addKept(pieces, at, span.end(), block);
        }
        while (next < removals.size()) {
            at = addRemoval(pieces, at, removals.get(next++), null);
        }
        addGap(pieces, at, text.length());
        return pieces;
    }

    private static int addRemoval(List<Piece> pieces, int at, Removal removal, Block inside) {
        if (inside == null) {
            addGap(pieces, at, removal.span().start());
        } else {
            addKept(pieces, at, removal.span().start(), inside);
        }
        pieces.add(new Piece.Removed(removal));
        return removal.span().end();
    }

    private static int addGap(List<Piece> pieces, int start, int end) {
        if (start < end) {
            pieces.add(new Piece.Gap(new Span(start, end)));
        }
        return Math.max(start, end);
    }

    private static int addKept(List<Piece> pieces, int start, int end, Block block) {
        if (start < end) {
            pieces.add(new Piece.Kept(new Span(start, end), block));
        }
        return Math.max(start, end);
    }
}

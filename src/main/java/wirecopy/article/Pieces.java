package wirecopy.article;

import java.util.ArrayList;
import java.util.List;

/** Cuts a source into pieces and holds the law that every visible character belongs to exactly one. */
final class Pieces {

    private Pieces() {
    }

    static void check(String text, List<Block> blocks, List<Removal> removals) {
        for (int i = 1; i < blocks.size(); i++) {
            require(blocks.get(i - 1).span().end() <= blocks.get(i).span().start(), "blocks overlap", blocks.get(i).span());
        }
        for (Removal removal : removals) {
            require(removal.span().end() <= text.length(), "removal past the end", removal.span());
            require(text.startsWith(removal.text(), removal.span().start()), "removal with other text", removal.span());
        }
        requireWhole(blocks, removals);
        int at = 0;
        for (Piece piece : of(text, blocks, removals)) {
            Span span = piece.span();
            require(span.start() == at, "pieces overlap or leave a gap", span);
            require(!(piece instanceof Piece.Gap) || Blank.is(text, span.start(), span.end()), "text outside of blocks", span);
            at = span.end();
        }
        require(at == text.length(), "text left over", new Span(Math.min(at, text.length()), text.length()));
    }

    private static void requireWhole(List<Block> blocks, List<Removal> removals) {
        int next = 0;
        for (Block block : blocks) {
            while (next < removals.size() && removals.get(next).span().start() < block.span().end()) {
                Span span = removals.get(next++).span();
                require(!span.overlaps(block.span()) || block.span().contains(span), "removal across a block's edge", span);
            }
        }
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

    private static void require(boolean holds, String what, Span where) {
        if (!holds) {
            throw new IllegalArgumentException(what + " at " + where.start() + " to " + where.end());
        }
    }
}

package wirecopy.desktop.reader;

import java.util.List;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Removal;
import wirecopy.article.Span;
import wirecopy.parse.AsDecided;
import wirecopy.parse.Decisions;

/** Finds the piece of the parsed article that a block of the shown one comes from. */
final class Spots {

    private final Article parsed;
    private final Decisions.Fates fates;

    Spots(AsDecided story) {
        parsed = story.parsed();
        fates = story.decisions().fates();
    }

    /** The piece, or null where it cannot be told. */
    Spot of(Block shown) {
        Span span = shown.span();
        for (Block block : parsed.blocks()) {
            if (block.span().overlaps(span)) {
                return Spot.of(block, fates.of(block));
            }
        }
        List<Removal> removed = parsed.removals().stream().filter(removal -> removal.span().overlaps(span)).toList();
        return removed.isEmpty() ? null : Spot.of(removed.getFirst(), fates.of(removed.getFirst()));
    }
}

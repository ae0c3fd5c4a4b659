package wirecopy.article;

/** A part of a source, seen as what became of it. The pieces of an article, in order, are its source. */
public sealed interface Piece {

    Span span();

    /** Characters that are shown, as part of a block. */
    record Kept(Span span, Block block) implements Piece {
    }

    /** Characters that are hidden. */
    record Removed(Removal removal) implements Piece {

        @Override
        public Span span() {
            return removal.span();
        }
    }

    /** White space between blocks and removals. */
    record Gap(Span span) implements Piece {
    }
}

package wirecopy.article;

import java.util.List;

/** Holds the law of losslessness: every visible character of a text belongs to one block or one removal, and to no other. */
final class Wholeness {

    private final String text;
    private final List<Removal> removals;
    private int next;
    /** All characters before this place are known to belong somewhere. */
    private int at;

    private Wholeness(String text, List<Removal> removals) {
        this.text = text;
        this.removals = removals;
    }

    /** @throws IllegalArgumentException where the law is broken */
    static void check(String text, List<Block> blocks, List<Removal> removals) {
        Wholeness walk = new Wholeness(text, removals);
        for (Block block : blocks) {
            walk.over(block.span());
        }
        walk.toEnd();
    }

    private void over(Span block) {
        require(at <= block.start(), "blocks overlap", block);
        require(block.end() <= text.length(), "block past the end", block);
        while (nextBeginsBefore(block.start())) {
            overRemoval(block.start());
        }
        overBlank(block.start());
        while (nextBeginsBefore(block.end())) {
            overRemovalInside(block.end());
        }
        at = block.end();
    }

    private void toEnd() {
        while (next < removals.size()) {
            overRemoval(text.length());
        }
        overBlank(text.length());
    }

    private boolean nextBeginsBefore(int end) {
        return next < removals.size() && removals.get(next).span().start() < end;
    }

    private void overRemoval(int end) {
        overBlank(Math.max(at, removals.get(next).span().start()));
        overRemovalInside(end);
    }

    private void overRemovalInside(int end) {
        Removal removal = removals.get(next++);
        Span span = removal.span();
        require(span.end() <= text.length(), "removal past the end", span);
        require(text.startsWith(removal.text(), span.start()), "removal with other text", span);
        require(at <= span.start(), "removals overlap", span);
        require(span.end() <= end, "removal across a block's edge", span);
        at = span.end();
    }

    private void overBlank(int end) {
        require(Blank.is(text, at, Math.min(end, text.length())), "text outside of blocks", at, end);
        at = end;
    }

    private static void require(boolean holds, String what, Span where) {
        require(holds, what, where.start(), where.end());
    }

    private static void require(boolean holds, String what, int start, int end) {
        if (!holds) {
            throw new IllegalArgumentException(what + " at " + start + " to " + end);
        }
    }
}

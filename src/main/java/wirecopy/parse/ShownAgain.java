package wirecopy.parse;

import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Blank;
import wirecopy.article.Block;
import wirecopy.article.Kind;
import wirecopy.article.Removal;
import wirecopy.article.Span;
import wirecopy.parse.line.LineIndex;
import wirecopy.parse.line.Reading;

/** Gives removed pieces of a source their place in the blocks again, letter by letter as the source has them. */
final class ShownAgain {

    private final String text;
    private final LineIndex index;
    private final List<Removal> hidden;
    private final List<Removal> shown;
    private int nextShown;
    private int nextHidden;

    /**
     * @param hidden removals that stay, in order
     * @param shown  those to show, in order
     */
    ShownAgain(String text, List<Removal> hidden, List<Removal> shown) {
        this.text = text;
        this.index = new LineIndex(text);
        this.hidden = hidden;
        this.shown = shown;
    }

    List<Block> in(List<Block> blocks) {
        List<Block> around = new ArrayList<>(blocks.size() + shown.size());
        int next = 0;
        for (Removal removal : shown) {
            Span span = removal.span();
            while (next < blocks.size() && blocks.get(next).span().start() < span.end()) {
                around.add(blocks.get(next++));
            }
            Block before = around.isEmpty() ? null : around.getLast();
            if (before != null && isOneLine(before.span().end(), span.start())) {
                around.set(around.size() - 1, over(before, new Span(before.span().start(), Math.max(before.span().end(), span.end()))));
            } else if (next < blocks.size() && isOneLine(span.end(), blocks.get(next).span().start())) {
                Block behind = blocks.get(next++);
                around.add(over(behind, new Span(span.start(), behind.span().end())));
            } else {
                around.add(new Block(Kind.BODY, "", span, removal.line(), lastLine(span), PutBack.RULE));
            }
        }
        around.addAll(blocks.subList(next, blocks.size()));
        return around.stream().map(this::read).toList();
    }

    /** Also true for places in the wrong order: then the one lies inside of what the other ends. */
    private boolean isOneLine(int from, int to) {
        return index.lineAt(from) >= index.lineAt(to);
    }

    private int lastLine(Span span) {
        return index.lineAt(span.end() - 1);
    }

    private Block over(Block block, Span span) {
        return new Block(block.kind(), block.text(), span, index.lineAt(span.start()), lastLine(span), block.rule());
    }

    /** The block with its text as it reads now. */
    private Block read(Block block) {
        Span span = block.span();
        StringBuilder out = new StringBuilder();
        int at = span.start();
        boolean changed = false;
        for (; nextShown < shown.size() && shown.get(nextShown).span().start() < span.end(); nextShown++) {
            Span back = shown.get(nextShown).span();
            append(out, at, reading(at, back.start()));
            append(out, back.start(), Blank.normalize(back.of(text)));
            at = back.end();
            changed = true;
        }
        if (!changed) {
            return block;
        }
        append(out, at, reading(at, span.end()));
        return new Block(block.kind(), out.toString(), span, block.line(), block.endLine(), block.rule());
    }

    private String reading(int start, int end) {
        while (nextHidden < hidden.size() && hidden.get(nextHidden).span().end() <= start) {
            nextHidden++;
        }
        int last = nextHidden;
        while (last < hidden.size() && hidden.get(last).span().start() < end) {
            last++;
        }
        return Reading.of(text, new Span(start, end), hidden.subList(nextHidden, last));
    }

    private void append(StringBuilder out, int at, String part) {
        boolean blank = Blank.is(text.charAt(Math.min(at, text.length() - 1))) || at > 0 && Blank.is(text.charAt(at - 1));
        out.append(blank && !out.isEmpty() && !part.isEmpty() ? " " : "").append(part);
    }
}

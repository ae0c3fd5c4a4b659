package wirecopy.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Kind;
import wirecopy.article.Removal;
import wirecopy.article.Span;

/** Makes removals of blocks that a reader does not want to see: hidden, never lost, as everything that is removed. */
final class Hiding {

    private final Map<Span, Removal> gone = new HashMap<>();
    private final List<Block> blocks;
    private final Decisions.Fates fates;

    private Hiding(List<Block> blocks, Decisions.Fates fates) {
        this.blocks = blocks;
        this.fates = fates;
    }

    static Hiding of(List<Block> blocks, Decisions.Fates fates) {
        return new Hiding(blocks, fates);
    }

    Article in(Article parsed) {
        for (Block block : blocks) {
            String rule = fates.of(block) == Decisions.Fate.HIDDEN_HERE ? Decisions.HIDDEN : Decisions.NEVER;
            gone.put(block.span(), new Removal(block.span().of(parsed.original()), block.span(), block.line(), rule));
        }
        List<Block> left = parsed.blocks().stream().filter(block -> !gone.containsKey(block.span())).toList();
        List<Removal> removals = outside(parsed.removals());
        removals.addAll(gone.values());
        removals.sort(Comparator.comparingInt(removal -> removal.span().start()));
        return new Article(parsed.source(), parsed.original(), left, removals, PutBack.byline(parsed, left), parsed.dateline(),
                parsed.published(), PutBack.contributorsWithout(parsed, blocks.stream().filter(b -> b.kind() == Kind.CONTRIBUTOR).toList()),
                parsed.warnings());
    }

    /** The removals that lie in no hidden block: what lies inside goes with it. */
    private List<Removal> outside(List<Removal> removals) {
        List<Removal> outside = new ArrayList<>();
        int next = 0;
        for (Removal removal : removals) {
            while (next < blocks.size() && blocks.get(next).span().end() <= removal.span().start()) {
                next++;
            }
            if (next == blocks.size() || !blocks.get(next).span().contains(removal.span())) {
                outside.add(removal);
            }
        }
        return outside;
    }
}

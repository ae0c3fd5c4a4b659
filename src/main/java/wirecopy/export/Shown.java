package wirecopy.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Kind;

/** What a reader wants of a story: no advertising, no separators. */
final class Shown {

    private static final Set<Kind> HIDDEN = EnumSet.of(Kind.PROMOTION, Kind.RULE);

    private Shown() {
    }

    static List<Block> of(Article story) {
        return story.blocks().stream().filter(block -> !HIDDEN.contains(block.kind()) && !block.text().isEmpty()).toList();
    }
}

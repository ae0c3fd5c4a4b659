package wirecopy.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Byline;
import wirecopy.article.Contributor;
import wirecopy.article.Kind;
import wirecopy.article.Removal;
import wirecopy.article.Span;

/**
 * What a reader wants to have back of what the parser hid or set apart. A value: what was put back is taken away again by leaving it out.
 *
 * @param places spans of removals and blocks, as the parsed article has them; good for the one story only
 * @param rules  names of rules, see {@link Removal#rule} and {@link Block#rule}: all they did is undone, in any story
 */
public record PutBack(Set<Span> places, Set<String> rules) {

    public static final PutBack NOTHING = new PutBack(Set.of(), Set.of());

    /** The rule of a block that is story because its reader said so. */
    public static final String RULE = "put back";

    public PutBack {
        places = Set.copyOf(places);
        rules = Set.copyOf(rules);
    }

    public PutBack with(Span place) {
        Set<Span> more = new HashSet<>(places);
        more.add(place);
        return new PutBack(more, rules);
    }

    public PutBack with(String rule) {
        Set<String> more = new HashSet<>(rules);
        more.add(rule);
        return new PutBack(places, more);
    }

    /**
     * The article with these things shown: a removal in the block that it stands in or on the line of, else as a paragraph of its own; a
     * block as a paragraph of the story. Whoever was credited in that block is no contributor then. All else stays as it is.
     *
     * @param parsed as it came from the parser
     * @return the article itself where nothing of the kind was hidden
     */
    public Article in(Article parsed) {
        List<Removal> back = new ArrayList<>();
        List<Removal> stay = new ArrayList<>();
        for (Removal removal : parsed.removals()) {
            (wants(removal.span(), removal.rule()) ? back : stay).add(removal);
        }
        List<Block> told = parsed.blocks().stream().filter(this::isTold).toList();
        if (back.isEmpty() && told.isEmpty()) {
            return parsed;
        }
        List<Block> blocks = parsed.blocks().stream().map(b -> isTold(b) ? story(b) : b).toList();
        return new Article(parsed.source(), parsed.original(), new ShownAgain(parsed.original(), stay, back).in(blocks), stay,
                byline(parsed, blocks), parsed.dateline(), parsed.published(), contributorsWithout(parsed, told),
                parsed.blocks().isEmpty() ? List.of() : parsed.warnings());
    }

    private boolean wants(Span span, String rule) {
        return rules.contains(rule) || places.contains(span);
    }

    private boolean isTold(Block block) {
        return block.kind() != Kind.BODY && wants(block.span(), block.rule());
    }

    private static Block story(Block block) {
        return new Block(Kind.BODY, block.text(), block.span(), block.line(), block.endLine(), RULE);
    }

    /** The contributors but for those credited in these blocks. */
    static List<Contributor> contributorsWithout(Article parsed, List<Block> told) {
        return parsed.contributors().stream().filter(c -> told.stream()
                .noneMatch(b -> b.kind() == Kind.CONTRIBUTOR && b.line() <= c.line() && c.line() <= b.endLine())).toList();
    }

    /** There is no byline where no line of it is left. */
    static Byline byline(Article parsed, List<Block> blocks) {
        boolean had = parsed.blocks().stream().anyMatch(b -> b.kind() == Kind.BYLINE);
        return had && blocks.stream().noneMatch(b -> b.kind() == Kind.BYLINE) ? null : parsed.byline();
    }
}

package wirecopy.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Kind;
import wirecopy.article.Removal;
import wirecopy.article.Span;

/**
 * What a reader decided about a story: what the parser hid or set apart and is story, and what is not to be shown. A value: what was
 * decided is taken back by leaving it out.
 *
 * @param back   spans of removals and blocks, as the parsed article has them, that are shown as story; in this story only
 * @param hidden spans of blocks that are not shown; in this story only
 * @param rules  for all stories. What was decided for the one story wins over them
 */
public record Decisions(Set<Span> back, Set<Span> hidden, List<LineRule> rules) {

    public static final Decisions NONE = new Decisions(Set.of(), Set.of(), List.of());

    /** The rules of removals that a reader made. */
    public static final String HIDDEN = "hidden by you";
    public static final String NEVER = "your rule";

    /** What becomes of a piece of a story. */
    public enum Fate {
        /** As the parser has it. */
        AS_PARSED,
        /** Shown as story, in this story or by a rule. */
        SHOWN_HERE, SHOWN_ALWAYS,
        /** Not shown, in this story or by a rule. */
        HIDDEN_HERE, HIDDEN_ALWAYS;

        public boolean isShown() {
            return this == SHOWN_HERE || this == SHOWN_ALWAYS;
        }

        public boolean isHidden() {
            return this == HIDDEN_HERE || this == HIDDEN_ALWAYS;
        }

        /** Whether it was decided for one story only. */
        public boolean isHere() {
            return this == SHOWN_HERE || this == HIDDEN_HERE;
        }
    }

    /** Looks up what becomes of the pieces of one article. */
    public final class Fates {

        private final LineRules lines = new LineRules(rules);

        private Fates() {
        }

        public Fate of(Removal removal) {
            LineRule rule = back.contains(removal.span()) ? null : lines.of(removal.text(), removal.rule());
            return back.contains(removal.span()) ? Fate.SHOWN_HERE : rule != null && rule.shows() ? Fate.SHOWN_ALWAYS : Fate.AS_PARSED;
        }

        public Fate of(Block block) {
            if (back.contains(block.span())) {
                return Fate.SHOWN_HERE;
            }
            if (hidden.contains(block.span())) {
                return Fate.HIDDEN_HERE;
            }
            LineRule rule = lines.of(block.text(), block.rule());
            if (rule == null || rule.shows() && block.kind() == Kind.BODY) {
                return Fate.AS_PARSED;
            }
            return rule.shows() ? Fate.SHOWN_ALWAYS : Fate.HIDDEN_ALWAYS;
        }

        /** The rule that a piece's fate comes from, or null where no rule has a say. */
        public LineRule rule(String text, String rule) {
            return lines.of(text, rule);
        }
    }

    public Decisions {
        back = Set.copyOf(back);
        hidden = Set.copyOf(hidden);
        rules = List.copyOf(rules);
    }

    public Decisions withRules(List<LineRule> other) {
        return new Decisions(back, hidden, other);
    }

    /** With a place shown, hidden, or neither. */
    public Decisions with(Span place, Fate fate) {
        Set<Span> shown = new HashSet<>(back);
        Set<Span> gone = new HashSet<>(hidden);
        shown.remove(place);
        gone.remove(place);
        if (fate == Fate.SHOWN_HERE) {
            shown.add(place);
        } else if (fate == Fate.HIDDEN_HERE) {
            gone.add(place);
        }
        return new Decisions(shown, gone, rules);
    }

    public Fates fates() {
        return new Fates();
    }

    /**
     * The article as the reader wants it: a hidden block is a removal, and all else is done as {@link PutBack} does.
     *
     * @param parsed as it came from the parser
     * @return the article itself where nothing was decided about it
     */
    public Article in(Article parsed) {
        if (equals(NONE)) {
            return parsed;
        }
        Fates fates = fates();
        Set<Span> places = new HashSet<>();
        List<Block> gone = new ArrayList<>();
        for (Removal removal : parsed.removals()) {
            if (fates.of(removal).isShown()) {
                places.add(removal.span());
            }
        }
        for (Block block : parsed.blocks()) {
            Fate fate = fates.of(block);
            if (fate.isHidden()) {
                gone.add(block);
            } else if (fate.isShown()) {
                places.add(block.span());
            }
        }
        Article without = gone.isEmpty() ? parsed : Hiding.of(gone, fates).in(parsed);
        return new PutBack(places, Set.of()).in(without);
    }
}

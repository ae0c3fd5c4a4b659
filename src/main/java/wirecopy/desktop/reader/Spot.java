package wirecopy.desktop.reader;

import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Block;
import wirecopy.article.Kind;
import wirecopy.article.Removal;
import wirecopy.article.Span;
import wirecopy.parse.Decisions.Fate;

/**
 * A piece of a story that can be put back, hidden and so on.
 *
 * @param span of the parsed article's removal or block
 * @param text as removed, or as the block reads
 * @param rule the name of the rule that made it what it is
 * @param kind of the block, or null for a removed piece
 */
public record Spot(Span span, String text, String rule, Kind kind, Fate fate) {

    static Spot of(Removal removal, Fate fate) {
        return new Spot(removal.span(), removal.text(), removal.rule(), null, fate);
    }

    static Spot of(Block block, Fate fate) {
        return new Spot(block.span(), block.text(), block.rule(), block.kind(), fate);
    }

    boolean isRemoval() {
        return kind == null;
    }

    /** Whether the story does without it now. */
    boolean isHidden() {
        return fate.isHidden() || isRemoval() && fate == Fate.AS_PARSED;
    }

    /** What can be done with it, in the order of a menu. */
    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        switch (fate) {
            case AS_PARSED -> {
                if (kind != Kind.BODY) {
                    choices.addAll(List.of(Choice.SHOW, Choice.ALWAYS));
                }
                choices.addAll(isRemoval() ? List.of(Choice.RULE_OFF) : List.of(Choice.HIDE, Choice.NEVER));
            }
            case SHOWN_HERE -> choices.addAll(List.of(Choice.TAKE_BACK, Choice.ALWAYS));
            case HIDDEN_HERE -> choices.addAll(List.of(Choice.TAKE_BACK, Choice.NEVER));
            case SHOWN_ALWAYS -> {
                choices.add(Choice.DROP_RULE);
                if (!isRemoval()) {
                    choices.add(Choice.HIDE);
                }
            }
            case HIDDEN_ALWAYS -> choices.addAll(List.of(Choice.SHOW, Choice.DROP_RULE));
        }
        return choices;
    }

    /** What the menu calls a choice for this piece. */
    String word(Choice choice) {
        return Words.of("choice." + choice + switch (choice) {
            case SHOW, ALWAYS -> isRemoval() ? ".piece" : ".line";
            case TAKE_BACK -> fate.isShown() ? ".shown" : ".hidden";
            case HIDE, NEVER, RULE_OFF, DROP_RULE -> "";
        }, rule);
    }
}

package wirecopy.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A reader's rules, made ready to be asked about many lines. */
final class LineRules {

    private record Inside(LineRule rule, String words) {
    }

    private final Map<String, LineRule> whole = new HashMap<>();
    private final Map<String, LineRule> byRule = new HashMap<>();
    private final List<Inside> inside = new ArrayList<>();

    LineRules(List<LineRule> rules) {
        for (LineRule rule : rules) {
            switch (rule.where()) {
                case WHOLE -> whole.put(LineRule.folded(rule.words()), rule);
                case RULE -> byRule.put(rule.words(), rule);
                case START, HAS -> inside.add(new Inside(rule, LineRule.folded(rule.words())));
            }
        }
    }

    /** The rule that holds for a line, or null; one for the very words before one for a part of them, and this before one for a rule of ours. */
    LineRule of(String text, String rule) {
        if (whole.isEmpty() && inside.isEmpty()) {
            return byRule.get(rule);
        }
        String folded = LineRule.folded(text);
        LineRule found = whole.get(folded);
        for (int i = 0; i < inside.size() && found == null; i++) {
            Inside one = inside.get(i);
            boolean fits = one.rule().where() == LineRule.Where.START ? folded.startsWith(one.words()) : folded.contains(one.words());
            found = fits ? one.rule() : null;
        }
        return found == null ? byRule.get(rule) : found;
    }
}

package wirecopy.desktop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import wirecopy.article.Article;
import wirecopy.article.Span;
import wirecopy.desktop.background.Background;
import wirecopy.desktop.reader.Decision;
import wirecopy.desktop.reader.Spot;
import wirecopy.desktop.toast.Toast;
import wirecopy.desktop.words.Words;
import wirecopy.library.KeptDecisions;
import wirecopy.library.Library;
import wirecopy.parse.AsDecided;
import wirecopy.parse.Decisions;
import wirecopy.parse.Decisions.Fate;
import wirecopy.parse.LineRule;
import wirecopy.settings.OwnRule;
import wirecopy.settings.RulesFile;
import wirecopy.store.Decided;

/** What the user decides about pieces of stories: keeps it, says so, and takes it back. Safe for many threads. */
final class Deciding {

    private static final int LONGEST = 60;

    private final Words words = Words.of(Deciding.class);
    private final Background background;
    private final Toast toast;
    private final RulesFile file;
    private final Map<String, Decisions> unkept = new HashMap<>();
    private Runnable changed = () -> {
    };
    private Consumer<List<LineRule>> rulesChanged = all -> {
    };
    private List<LineRule> rules;
    private Library library;

    Deciding(Background background, Toast toast, RulesFile file) {
        this.background = background;
        this.toast = toast;
        this.file = file;
    }

    /** What was decided before the library was there is kept in it now. */
    void use(Library opened) {
        background.run(() -> takeUp(opened));
    }

    private synchronized void takeUp(Library opened) {
        library = opened;
        unkept.forEach((id, decisions) -> {
            decisions.back().forEach(span -> keep(id, span, Fate.SHOWN_HERE));
            decisions.hidden().forEach(span -> keep(id, span, Fate.HIDDEN_HERE));
        });
        unkept.clear();
    }

    /** @param listener is told that the shown story may have to look different */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** @param listener hears all rules whenever they are others, in the place of the one before */
    void onRules(Consumer<List<LineRule>> listener) {
        rulesChanged = listener;
    }

    /** A story as the user wants it. Reads what was kept: not on the thread that draws. */
    synchronized AsDecided of(Article parsed) {
        return AsDecided.of(parsed, about(parsed.id()).withRules(rules()));
    }

    private Decisions about(String id) {
        if (library == null) {
            return unkept.getOrDefault(id, Decisions.NONE);
        }
        return KeptDecisions.about(id, library.store());
    }

    /** The rules for all stories; none where they cannot be read now. Not on the thread that draws. */
    synchronized List<LineRule> rules() {
        try {
            return kept();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** As {@link #rules()}, for what is written over them: rules that cannot be read must not be taken for none. */
    private synchronized List<LineRule> kept() throws IOException {
        if (rules == null) {
            rules = file.read().stream()
                    .map(own -> new LineRule(own.shows(), LineRule.Where.valueOf(own.where().toUpperCase(Locale.ROOT)), own.words())).toList();
        }
        return rules;
    }

    /** The rules as they were and as they are to be. */
    private record Change(List<LineRule> before, List<LineRule> after) {
    }

    /** Fetches the rules for all stories. */
    void rules(Consumer<List<LineRule>> then) {
        background.run(this::rules, then);
    }

    /** Does what was decided about a piece of a story, and offers to take it back. */
    void decide(String id, Decision decision) {
        Spot spot = decision.spot();
        switch (decision.choice()) {
            case SHOW -> place(id, spot, Fate.SHOWN_HERE);
            case HIDE -> place(id, spot, Fate.HIDDEN_HERE);
            case TAKE_BACK -> place(id, spot, Fate.AS_PARSED);
            case ALWAYS -> add(id, spot, new LineRule(true, LineRule.Where.WHOLE, spot.text()));
            case NEVER -> add(id, spot, new LineRule(false, LineRule.Where.WHOLE, spot.text()));
            case RULE_OFF -> add(id, spot, new LineRule(true, LineRule.Where.RULE, spot.rule()));
            case DROP_RULE -> background.run(() -> new Decisions(Set.of(), Set.of(), rules()).fates().rule(spot.text(), spot.rule()), rule -> {
                if (rule != null) {
                    drop(rule);
                }
            });
        }
    }

    /** Does without a rule of the user's. */
    void drop(LineRule rule) {
        background.run(() -> {
            List<LineRule> without = new ArrayList<>(kept());
            without.remove(rule);
            return new Change(kept(), without);
        }, change -> write(change, words.get("rule.dropped")), this::sayNotKept);
    }

    private void place(String id, Spot spot, Fate fate) {
        Fate before = spot.fate().isHere() ? spot.fate() : Fate.AS_PARSED;
        keep(id, spot.span(), fate, () -> toast.show(words.get("decided." + fate + (before == Fate.AS_PARSED ? "" : "." + before)),
                () -> keep(id, spot.span(), before, () -> {
                })));
    }

    private void keep(String id, Span span, Fate fate, Runnable then) {
        background.run(() -> {
            keep(id, span, fate);
            return fate;
        }, kept -> {
            changed.run();
            then.run();
        }, e -> toast.show(String.valueOf(e.getMessage())));
    }

    private synchronized void keep(String id, Span span, Fate fate) {
        if (library == null) {
            unkept.put(id, unkept.getOrDefault(id, Decisions.NONE).with(span, fate));
        } else {
            Decided.How how = switch (fate) {
                case SHOWN_HERE -> Decided.How.SHOWN;
                case HIDDEN_HERE -> Decided.How.HIDDEN;
                case AS_PARSED, SHOWN_ALWAYS, HIDDEN_ALWAYS -> Decided.How.AS_PARSED;
            };
            library.store().decide(id, new Decided(span.start(), span.end(), how));
        }
    }

    /** A new rule takes the place of those about the same lines; what was decided about the one piece gives way to it. */
    private void add(String id, Spot spot, LineRule rule) {
        background.run(() -> {
            List<LineRule> with = new ArrayList<>(kept());
            with.removeIf(rule::isAboutTheSameAs);
            with.add(rule);
            if (spot.fate().isHere()) {
                keep(id, spot.span(), Fate.AS_PARSED);
            }
            return new Change(kept(), with);
        }, change -> write(change, words.get(rule.where() == LineRule.Where.RULE ? "rule.off" : rule.shows() ? "rule.always" : "rule.never",
                brief(rule.words()))), this::sayNotKept);
    }

    private void write(Change change, String says) {
        write(change.after(), () -> toast.show(says, () -> write(change.before(), () -> {
        })));
    }

    private void sayNotKept(Exception e) {
        toast.show(words.get("rule.not.kept", String.valueOf(e.getMessage())));
    }

    private void write(List<LineRule> next, Runnable then) {
        background.run(() -> {
            synchronized (this) {
                file.write(next.stream().map(rule -> new OwnRule(rule.shows(), rule.where().name().toLowerCase(Locale.ROOT), rule.words())).toList());
                rules = List.copyOf(next);
            }
            return next;
        }, written -> {
            changed.run();
            rulesChanged.accept(written);
            then.run();
        }, this::sayNotKept);
    }

    private static String brief(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}

package wirecopy.search;

import java.util.List;
import java.util.Objects;

/** Tags as typed: {@code tag:harbour}, {@code tag:"to read"}, {@code tag:(a OR b)}. */
final class Tags {

    static final String NAME = "tag";

    private Tags() {
    }

    static boolean isName(String name) {
        return name.equalsIgnoreCase(NAME) || name.equalsIgnoreCase(NAME + "s");
    }

    /** The same clause, with tags in the place of words. */
    static Clause of(Clause clause) {
        return switch (clause) {
            case null -> null;
            case Clause.Word word -> new Clause.Tagged(word.text(), false);
            case Clause.Typing word -> new Clause.Tagged(word.text(), true);
            case Clause.Prefix prefix -> new Clause.Tagged(prefix.text(), true);
            case Clause.Phrase phrase -> new Clause.Tagged(phrase.text(), phrase.open());
            case Clause.Near near -> new Clause.Tagged(near.text(), false);
            case Clause.Fuzzy fuzzy -> new Clause.Tagged(fuzzy.text(), false);
            case Clause.Not not -> new Clause.Not(of(not.clause()));
            case Clause.All all -> new Clause.All(of(all.clauses()));
            case Clause.Any any -> new Clause.Any(of(any.clauses()));
            case Clause.In _, Clause.Published _, Clause.Marked _, Clause.Tagged _, Clause.Has _ -> clause;
        };
    }

    private static List<Clause> of(List<Clause> clauses) {
        return clauses.stream().map(Tags::of).filter(Objects::nonNull).toList();
    }
}

package wirecopy.search;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a user typed, understood.
 *
 * @param typed      as typed, without white space around it
 * @param clause     what to look for, or null where there is nothing: such a query finds every story
 * @param suggestion what the user may have meant instead, as it would be typed, or null; given where a field name is misspelled
 */
public record Query(String typed, Clause clause, String suggestion) {

    private static final Pattern FIELD = Pattern.compile("(^|[\\s(-])(?:" + Field.allNames().collect(Collectors.joining("|")) + "):(?=\\S)", Pattern.CASE_INSENSITIVE);

    public Query {
        Objects.requireNonNull(typed);
    }

    /**
     * Understands what was typed so far. Never fails: an unmatched quote counts as closed, a stray operator as nothing. The last
     * word may be unfinished, unless white space or a closing quote follows it.
     */
    public static Query parse(String typed) {
        return new QueryReader(typed).read();
    }

    /** As it would be typed to look in the whole text of stories instead of in single fields; the same where it names none. */
    public String everywhere() {
        return FIELD.matcher(typed).replaceAll("$1");
    }

    /** The same query, for those of its stories alone that have exactly this value of a facet. */
    public Query narrowedTo(Facet facet, String value) {
        Clause has = new Clause.Has(facet, value);
        List<Clause> clauses = switch (clause) {
            case null -> List.of(has);
            case Clause.All all -> Stream.concat(all.clauses().stream(), Stream.of(has)).distinct().toList();
            default -> Stream.of(clause, has).distinct().toList();
        };
        return new Query(typed, clauses.size() == 1 ? has : new Clause.All(clauses), suggestion);
    }

    /**
     * The word at the end that may go on: a {@link Clause.Typing}, or one {@link Clause.In} its field; null where there is none.
     * {@link #typed} ends with its text.
     */
    public Clause unfinished() {
        return clause == null ? null : unfinished(clause);
    }

    private static Clause unfinished(Clause clause) {
        return switch (clause) {
            case Clause.Typing typing -> typing;
            case Clause.In in when in.clause() instanceof Clause.Typing -> in;
            case Clause.In in -> in.clause() instanceof Clause.All || in.clause() instanceof Clause.Any
                    ? inField(in.field(), unfinished(in.clause())) : null;
            case Clause.All all -> unfinished(all.clauses());
            case Clause.Any any -> unfinished(any.clauses());
            default -> null;
        };
    }

    private static Clause unfinished(List<Clause> clauses) {
        return clauses.stream().map(Query::unfinished).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Clause inField(Field field, Clause clause) {
        return clause instanceof Clause.Typing ? new Clause.In(field, clause) : clause;
    }

    /** Whether there is nothing to look for: such a query finds every story. */
    public boolean isEmpty() {
        return clause == null;
    }

    /** The query in plain words, as a sentence without a full stop: {@code Stories with trump and without biden}. */
    public String inWords() {
        return InWords.of(this);
    }
}

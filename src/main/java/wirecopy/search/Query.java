package wirecopy.search;

import java.util.Objects;

/**
 * What a user typed, understood.
 *
 * @param typed      as typed, without white space around it
 * @param clause     what to look for, or null where there is nothing: such a query finds every story
 * @param suggestion what the user may have meant instead, as it would be typed, or null; given where a field name is misspelled
 */
public record Query(String typed, Clause clause, String suggestion) {

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

    /** Whether there is nothing to look for: such a query finds every story. */
    public boolean isEmpty() {
        return clause == null;
    }

    /** The query in plain words, as a sentence without a full stop: {@code Stories with trump and without biden}. */
    public String inWords() {
        return InWords.of(this);
    }
}

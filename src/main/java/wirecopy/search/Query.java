package wirecopy.search;

/** What a user typed, understood. */
public record Query(String typed) {

    /** Understands what was typed so far. Never fails: an unmatched quote counts as closed, a stray operator as nothing. */
    public static Query parse(String typed) {
        return new Query(typed.strip());
    }

    /** Whether there is nothing to look for: such a query finds every story. */
    public boolean isEmpty() {
        return typed.isEmpty();
    }
}

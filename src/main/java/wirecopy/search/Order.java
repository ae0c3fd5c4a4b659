package wirecopy.search;

/** How hits are ordered. */
public enum Order {
    /** Best match first, a match in the headline over one in the body; without words to match, as {@link #ADDED}. */
    RELEVANCE,
    /** Latest day of publication first, stories without a date last. */
    NEWEST,
    /** By headline, A to Z, without regard to case or accents. */
    NAME,
    /** In the order in which the stories came in. */
    ADDED
}

package wirecopy.desktop.reader;

/** What a reader can do with a piece of a story. */
public enum Choice {
    /** In this story only: show it as story, hide it, or have it once more as the parser has it. */
    SHOW, HIDE, TAKE_BACK,
    /** In every story: show or hide what reads like it. */
    ALWAYS, NEVER,
    /** Undo in every story what the rule of the parser does. */
    RULE_OFF,
    /** Do without the rule of the reader's own that it comes from. */
    DROP_RULE
}

package wirecopy.search;

/** By what a list of hits is cut into groups. */
public enum Grouping {
    /** The day of publication, the latest first; stories without one come last. */
    DAY,
    /** The folder or archive that the file lies in, A to Z. */
    FOLDER
}

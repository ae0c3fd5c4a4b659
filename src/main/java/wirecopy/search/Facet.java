package wirecopy.search;

/** A side of stories by which hits can be counted and narrowed. */
public enum Facet {
    /** A person in the byline or among the contributors. */
    CONTRIBUTOR("by "),
    ORGANIZATION("by "),
    /** The place of the dateline, or one that a contributor worked from. */
    PLACE("from "),
    /** The paper, agency or site that brought the story out, where its file says so. */
    OUTLET("published by "),
    /** The folder or archive that the file lies in, by its whole path; not those further up. */
    FOLDER("in the folder "),
    /** The year of publication. */
    YEAR("of ");

    private final String before;

    Facet(String before) {
        this.before = before;
    }

    /** A value in plain words: {@code from Tokyo}. */
    String say(String value) {
        return before + value;
    }
}

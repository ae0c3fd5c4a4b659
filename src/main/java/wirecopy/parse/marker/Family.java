package wirecopy.parse.marker;

/** One family of template code. Made anew for each text, asked at rising places. */
interface Family {

    /** What every piece of this family begins with. */
    String opener();

    /** The piece that begins at {@code at}, where {@link #opener()} stands, or null where it is no template code. */
    Found at(int at);
}

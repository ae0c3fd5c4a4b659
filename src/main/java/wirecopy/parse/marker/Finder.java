package wirecopy.parse.marker;

/** Looks for one string in a text, forward only, and remembers what it found: all calls together cost one pass over the text. */
final class Finder {

    private final String text;
    private final String wanted;
    private int found = -1;

    Finder(String text, String wanted) {
        this.text = text;
        this.wanted = wanted;
        this.found = text.indexOf(wanted);
    }

    /** The first place at or after {@code from}, or the text's length where there is none. Calls must not go far back. */
    int next(int from) {
        if (found >= 0 && found < from) {
            found = text.indexOf(wanted, from);
        }
        return found < 0 ? text.length() : found;
    }
}

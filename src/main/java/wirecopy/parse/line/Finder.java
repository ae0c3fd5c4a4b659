package wirecopy.parse.line;

/** Looks for one string in a text, forward only, and remembers what it found: all calls together cost one pass over the text. */
public final class Finder {

    private final String text;
    private final String wanted;
    private int found = -1;

    public Finder(String text, String wanted) {
        this.text = text;
        this.wanted = wanted;
    }

    /** The first place at or after {@code from}, or the text's length where there is none. Calls must not go far back. */
    public int next(int from) {
        if (found < from) {
            int place = wanted.length() == 1 ? text.indexOf(wanted.charAt(0), from) : text.indexOf(wanted, from);
            found = place < 0 ? text.length() : place;
        }
        return found;
    }
}

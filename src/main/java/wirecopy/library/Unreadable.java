package wirecopy.library;

/** A story that cannot be read now; the message says why, in a plain sentence for the user. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    public Unreadable(String why) {
        super(why);
    }
}

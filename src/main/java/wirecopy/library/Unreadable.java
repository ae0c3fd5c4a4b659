package wirecopy.library;

import java.nio.file.Files;
import java.nio.file.Path;

import wirecopy.format.Refused;

/** A story that cannot be read now; the message says why, in a plain sentence for the user. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean gone;

    public Unreadable(String why) {
        this(why, false);
    }

    /** @param gone whether its file is no longer where it was */
    public Unreadable(String why, boolean gone) {
        super(why);
        this.gone = gone;
    }

    static Unreadable of(Refused refused) {
        return new Unreadable(refused.path() + ": " + refused.reason() + ".", !Files.exists(Path.of(Below.file(refused.path()))));
    }

    /** Whether its file is no longer where it was; else it is there, and something is wrong with it. */
    public boolean isGone() {
        return gone;
    }
}

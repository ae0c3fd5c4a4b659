package wirecopy.search;

import java.io.IOException;

/** The index on disk is open in another running program. It must be left alone. */
public final class IndexInUse extends IOException {

    private static final long serialVersionUID = 1;

    public IndexInUse(String why, Throwable cause) {
        super(why, cause);
    }
}

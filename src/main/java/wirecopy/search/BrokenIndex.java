package wirecopy.search;

import java.io.IOException;

/**
 * The index on disk cannot be used: damaged, made by another program, or by another version of this one. It holds nothing that
 * cannot be made again, so its folder may be deleted and the index filled anew.
 */
public final class BrokenIndex extends IOException {

    private static final long serialVersionUID = 1;

    public BrokenIndex(String why, Throwable cause) {
        super(why, cause);
    }
}

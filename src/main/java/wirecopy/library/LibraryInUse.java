package wirecopy.library;

import java.io.IOException;

/** Another running Wirecopy has the library open. */
public final class LibraryInUse extends IOException {

    private static final long serialVersionUID = 1;

    LibraryInUse() {
        super("The library is open in another Wirecopy; close that one first");
    }
}

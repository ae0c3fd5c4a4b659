package wirecopy.library;

import java.nio.file.Path;
import java.util.Set;

/** Hears what happens to loaded files while the library is open. Called from a thread of the library, one call after the other. */
public interface Watching {

    /**
     * Stories came, changed or went, because their files did. Not called where nothing in the library changed.
     *
     * @param receipt of the files that were read for it
     * @param gone    how many stories are no longer there
     */
    void followed(Receipt receipt, int gone);

    /**
     * Which loaded files and folders cannot be reached now, perhaps on a disk that is not plugged in. Their stories stay in the library,
     * but cannot be opened. Called when it changes; with none when all are back.
     */
    void outOfReach(Set<Path> loaded);

    /** What happened to the files could not be followed; it is tried again later. */
    void failed(Exception e);
}

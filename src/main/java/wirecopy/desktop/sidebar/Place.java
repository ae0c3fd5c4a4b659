package wirecopy.desktop.sidebar;

import java.nio.file.Path;

/** A list of stories that can be chosen in the sidebar. */
public sealed interface Place {

    /** Every loaded story. */
    record All() implements Place {
    }

    /** Stories not read yet. */
    record Unread() implements Place {
    }

    record Starred() implements Place {
    }

    /** What the user loaded: a file, a folder or an archive. */
    record Loaded(Path path) implements Place {
    }
}

package wirecopy.desktop.sidebar;

/** A line of the sidebar. */
sealed interface Row {

    /** Heads the lines below it; cannot be chosen. */
    record Title(String text) implements Row {
    }

    /** @param branch where it stands in the tree of folders, or null where it is in no tree */
    record Choice(Place place, String name, int stories, Branch branch) implements Row {
    }

    /** Does something with the list itself; to pass over it with the keys does nothing. */
    record Command(What what) implements Row {
    }

    enum What {
        MORE_PEOPLE, FEWER_PEOPLE
    }

    /**
     * A folder's place in the tree.
     *
     * @param depth 0 for what the user loaded
     */
    record Branch(String path, int depth, Fold fold) {
    }

    /** Whether what lies in a folder is shown below it; nothing lies in a {@code LEAF} but stories. */
    enum Fold {
        LEAF, SHUT, OPEN
    }
}

package wirecopy.desktop;

import wirecopy.search.Clause;

/** A way to search in more than was searched. */
sealed interface Wider {

    Runnable taken();

    /** No longer narrowed to a value. */
    record Value(Clause.Has by, Runnable taken) implements Wider {
    }

    /** In the whole of the stories, and not in those fields that the query names. */
    record Fields(Runnable taken) implements Wider {
    }
}

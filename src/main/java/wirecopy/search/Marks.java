package wirecopy.search;

import java.util.Set;

/**
 * What the user marked stories with. It is kept outside of the index, which asks for it when a query names it. Safe for many threads.
 */
public interface Marks {

    /** No story is marked. */
    Marks NONE = new Marks() {
        @Override
        public Set<String> marked(Mark mark) {
            return Set.of();
        }

        @Override
        public Set<String> tagged(String name, boolean open) {
            return Set.of();
        }
    };

    /**
     * The identities of the stories so marked: an unmodifiable set, best the very same one as long as nothing changes, for the index
     * remembers by object where the stories of a set lie.
     */
    Set<String> marked(Mark mark);

    /**
     * The identities of the stories that have a tag, as in {@link #marked}.
     *
     * @param name the tag as typed; case does not matter
     * @param open whether the name may go on: stories with any tag that begins so are wanted
     */
    Set<String> tagged(String name, boolean open);
}

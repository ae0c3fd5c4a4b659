package wirecopy.library;

/** Hears how an import goes on, and may end it. Called from the importing threads, often: answer fast. */
public interface Progress {

    /** Hears nothing, never ends. */
    Progress SILENT = new Progress() {
        @Override
        public void at(int done, int found, String path) {
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * @param done  inputs dealt with so far
     * @param found how many inputs there are, or 0 while that is not known; may still grow where archives lie in archives
     * @param path  the one dealt with last
     */
    void at(int done, int found, String path);

    /** Whether the import should end now; what is in stays in. */
    boolean cancelled();

    /** Whether the import should wait before it reads on. It asks again until it may, or until it is cancelled. */
    default boolean paused() {
        return false;
    }
}

package wirecopy.export;

/** What is done about a file that is there already. */
public enum Existing {
    /** Nothing is written: a {@link java.nio.file.FileAlreadyExistsException}. */
    REFUSE,
    /** It is written over. */
    REPLACE,
    /** It stays; the new one gets a number. */
    KEEP_BOTH
}

package wirecopy.store;

/** The store could not be read or written; the message says so in a plain sentence for the user. */
public final class StoreFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreFault(String message, Throwable cause) {
        super(message, cause);
    }

    /** There was no room for the library. */
    public static StoreFault diskFull(Throwable cause) {
        return new StoreFault("The disk is full. What you did and the stories that are in are kept. Make some room, then start Wirecopy "
                + "again: the rest comes in by itself.", cause);
    }
}

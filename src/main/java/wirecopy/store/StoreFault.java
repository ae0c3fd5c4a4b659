package wirecopy.store;

/** The store could not be read or written; the message says so in a plain sentence for the user. */
public final class StoreFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreFault(String message, Throwable cause) {
        super(message, cause);
    }
}

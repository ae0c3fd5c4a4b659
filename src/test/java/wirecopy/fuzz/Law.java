package wirecopy.fuzz;

import java.util.function.Supplier;

/** What fuzzing holds programs to. Not an assertion of JUnit's: targets run without it. */
public final class Law {

    private Law() {
    }

    public static void holds(boolean held, Supplier<String> otherwise) {
        if (!held) {
            throw new IllegalStateException(otherwise.get());
        }
    }
}

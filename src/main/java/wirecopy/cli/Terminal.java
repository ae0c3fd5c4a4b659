package wirecopy.cli;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/** Whether somebody looks on. Java itself only tells it of input and output together. */
final class Terminal {

    static final int OUTPUT = 1;
    static final int ERROR = 2;

    private Terminal() {
    }

    /** Whether what is printed may be coloured: https://no-color.org. */
    static boolean hasColour() {
        return System.getenv().getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(System.getenv("TERM")) && is(OUTPUT);
    }

    /** @param stream the system's number of it */
    static boolean is(int stream) {
        Linker linker = Linker.nativeLinker();
        Optional<MemorySegment> function = linker.defaultLookup().find("isatty").or(() -> linker.defaultLookup().find("_isatty"));
        if (function.isEmpty()) {
            return false;
        }
        try {
            return (int) linker.downcallHandle(function.get(), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)).invokeExact(stream) != 0;
        } catch (Throwable e) {
            throw new IllegalStateException("the system's isatty", e);
        }
    }
}

package wirecopy.library;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.ThreadFactory;

/**
 * Threads for work that nobody waits for: others, above all those of the window, get the processor first. On Linux, where the JVM
 * passes priorities of threads over, the system is asked itself.
 */
final class Yielding {

    /** A thread of this niceness gets a third of what one of the window gets where both want all. */
    private static final int NICE = 5;
    private static final int PRIO_PROCESS = 0;
    private static final MethodHandle SET_PRIORITY = setPriority();

    private Yielding() {
    }

    static ThreadFactory threads(String name) {
        ThreadFactory threads = Thread.ofPlatform().daemon().name(name, 1).priority(Thread.MIN_PRIORITY).factory();
        return work -> threads.newThread(() -> {
            yieldFromNowOn();
            work.run();
        });
    }

    /** In the Linux kernel a thread is a process of its own, and 0 is the one that calls. Threads that it starts are as nice as it. */
    private static void yieldFromNowOn() {
        if (SET_PRIORITY != null) {
            try {
                int ignored = (int) SET_PRIORITY.invokeExact(PRIO_PROCESS, 0, NICE); // refused, the thread works on as any other
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static MethodHandle setPriority() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return null;
        }
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup().find("setpriority")
                .map(found -> linker.downcallHandle(found,
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)))
                .orElse(null);
    }
}

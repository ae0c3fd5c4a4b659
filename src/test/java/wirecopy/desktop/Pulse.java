package wirecopy.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import javafx.application.Platform;

/**
 * Feels the pulse of the thread that draws: every few milliseconds it hands it a trifle and measures how long that waits, as a key would.
 * Of long waits it notes how much of the time the thread itself computed, and what it was doing.
 */
final class Pulse implements AutoCloseable {

    static final double LONG_MILLIS = 50;
    private static final long EVERY_NANOS = 4_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Thread drawing;
    private final List<Double> waits = new ArrayList<>();
    private final List<Double> ownWork = new ArrayList<>();
    private final Map<String, Integer> busyWith = new HashMap<>();
    private final Thread thread = new Thread(this::feel, "pulse");
    private volatile boolean done;
    private volatile long answered;

    Pulse() throws Exception {
        drawing = Toolkit.call(Thread::currentThread);
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    private void feel() {
        while (!done) {
            long asked = System.nanoTime();
            long work = THREADS.getThreadCpuTime(drawing.threadId());
            answered = 0;
            Platform.runLater(() -> answered = System.nanoTime());
            boolean noted = false;
            while (answered == 0 && !done) {
                LockSupport.parkNanos(1_000_000);
                if (!noted && answered == 0 && System.nanoTime() - asked > LONG_MILLIS * 1e6) {
                    noted = true;
                    busyWith.merge(where(drawing.getStackTrace()), 1, Integer::sum);
                }
            }
            if (answered != 0) {
                double wait = (answered - asked) / 1e6;
                waits.add(wait);
                if (wait > LONG_MILLIS) {
                    ownWork.add((THREADS.getThreadCpuTime(drawing.threadId()) - work) / 1e6);
                }
            }
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    /** The innermost step of the toolkit's or our own that says something, and who asked for it. */
    private static String where(StackTraceElement[] stack) {
        String inner = "";
        for (StackTraceElement step : stack) {
            String name = step.getClassName().substring(step.getClassName().lastIndexOf('.') + 1) + "." + step.getMethodName();
            if (inner.isEmpty() && (step.getClassName().startsWith("javafx") || step.getClassName().startsWith("com.sun"))) {
                inner = name;
            }
            if (step.getClassName().startsWith("wirecopy")) {
                return name + ":" + step.getLineNumber() + " < " + inner;
            }
        }
        return inner + (stack.length == 0 ? "" : " at " + stack[0]);
    }

    @Override
    public void close() throws InterruptedException {
        done = true;
        thread.join();
    }

    /** One line of figures, and what was found in long waits. */
    void print(String what) {
        List<Double> sorted = waits.stream().sorted().toList();
        List<Double> work = ownWork.stream().sorted().toList();
        System.out.printf("%-46s %6d ticks, p50 %5.1f, p99 %6.1f, p99.9 %6.1f, longest %6.1f ms; over %.0f ms: %d, its own work in them p50 %.1f, at most %.1f ms%n",
                what, sorted.size(), at(sorted, 0.5), at(sorted, 0.99), at(sorted, 0.999), at(sorted, 1), LONG_MILLIS, work.size(), at(work, 0.5), at(work, 1));
        busyWith.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(8)
                .forEach(each -> System.out.printf("    %3d times in %s%n", each.getValue(), each.getKey()));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }
}

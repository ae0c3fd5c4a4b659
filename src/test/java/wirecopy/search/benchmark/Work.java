package wirecopy.search.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Does something for every block of stories on all cores, and takes the processor's time for it. */
final class Work {

    static final int BLOCK = 1_000;

    private final AtomicLong besides = new AtomicLong();

    /** What is done for one block of stories, from one number up to another. */
    interface Task {
        void at(int from, int to) throws Exception;
    }

    /** Something whose time does not count. */
    interface Beside<T> {
        T done() throws Exception;
    }

    /** What the work took. */
    record Time(double wallSeconds, double processorSeconds) {
    }

    Time forAll(int stories, Task task, Beside<?> end) throws Exception {
        System.gc();
        long wall = System.nanoTime();
        long processor = processorTime();
        AtomicInteger next = new AtomicInteger();
        int threads = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(workers.submit(() -> {
                    for (int from = next.getAndAdd(BLOCK); from < stories; from = next.getAndAdd(BLOCK)) {
                        task.at(from, Math.min(stories, from + BLOCK));
                    }
                    return null;
                }));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        }
        end.done();
        return new Time((System.nanoTime() - wall) / 1e9, (processorTime() - processor - besides.get()) / 1e9);
    }

    /** Does something that the work needs but is not part of what is measured, such as making the stories. */
    <T> T beside(Beside<T> task) throws Exception {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T result = task.done();
        besides.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        return result;
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}

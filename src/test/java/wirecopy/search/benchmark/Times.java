package wirecopy.search.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How long things took, each with what was asked. */
final class Times {

    private static final int SLOWEST = 5;

    private final List<Time> all = new ArrayList<>();

    private record Time(String what, double milliseconds) {
    }

    /** Something whose time is taken. */
    interface Task {
        void run() throws Exception;
    }

    void take(String what, Task task) throws Exception {
        long start = System.nanoTime();
        task.run();
        all.add(new Time(what, (System.nanoTime() - start) / 1e6));
    }

    void print(String title) {
        List<Time> sorted = all.stream().sorted(Comparator.comparingDouble(Time::milliseconds)).toList();
        int many = sorted.size();
        System.out.printf("%s: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest %.1f ms (%d)%n", title,
                sorted.get(many / 2).milliseconds(), sorted.get(many * 9 / 10).milliseconds(), sorted.get(many * 99 / 100).milliseconds(),
                sorted.getLast().milliseconds(), many);
        sorted.reversed().stream().filter(time -> !time.what().isEmpty()).limit(SLOWEST)
                .forEach(slow -> System.out.printf("    %.1f ms  %s%n", slow.milliseconds(), slow.what()));
    }
}

package wirecopy.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints a table of each, medians of all rounds: see docs/performance.md. */
public final class Benchmarks {

    private Benchmarks() {
    }

    public static void main(String[] args) throws Exception {
        switch (args.length == 0 ? "" : args[0]) {
            case "" -> {
                parse();
                hostile();
            }
            case "parse" -> parse();
            case "hostile" -> hostile();
            default -> System.out.println("There is no benchmark " + args[0] + ". There are: parse, hostile.");
        }
    }

    private static void parse() throws RunnerException {
        List<Stories> all = Stories.atHand();
        if (all.contains(Stories.OURS)) {
            System.out.println("No ../shared/corpus here: measured with stories put together from those of the tests.");
        }
        System.out.println("stories         MB   MB/s decoded   MB/s parsed   ratio");
        for (Stories stories : all) {
            RunResult run = run(ParseBenchmark.class, "stories", stories);
            double size = median(run, round -> score(round, "size"));
            System.out.printf("%-12s %5.1f %14.0f %13.1f %7.3f%n", stories.title, size / 1e6,
                    median(run, round -> 1e3 * size / score(round, "decodeNanos")), median(run,
                            round -> 1e3 * size / score(round, "parseNanos")),
                    median(run, round -> score(round, "decodeNanos") / score(round, "parseNanos")));
        }
    }

    private static void hostile() throws RunnerException {
        System.out.printf("%-32s %9s %8s %8s %8s %9s%n", "text over and over", "bytes", "ns/byte", "10x", "100x", "100x / 1x");
        for (Hostile text : Hostile.values()) {
            RunResult run = run(HostileBenchmark.class, "text", text);
            System.out.printf("%-32s %,9d %8.1f %8.1f %8.1f %9.2f%n", text.shown(), text.of(1).length(), median(run, round -> score(round, "small") / 1e3),
                    median(run, round -> score(round, "middle") / 1e3), median(run, round -> score(round, "large") / 1e3),
                    median(run, round -> score(round, "large") / score(round, "small")));
        }
    }

    private static RunResult run(Class<?> benchmark, String parameter, Enum<?> value) throws RunnerException {
        return new Runner(new OptionsBuilder().include(benchmark.getName()).param(parameter, value.name()).verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true).build()).runSingle();
    }

    private static double score(IterationResult round, String counter) {
        return round.getSecondaryResults().get(counter).getScore();
    }

    private static double median(RunResult run, ToDoubleFunction<IterationResult> figure) {
        double[] all = run.getAggregatedResult().getIterationResults().stream().mapToDouble(figure).sorted().toArray();
        return all[all.length / 2];
    }
}

package wirecopy.benchmark;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import wirecopy.article.Source;
import wirecopy.parse.ArticleParser;

/** Texts that are made to take long, in three sizes by turns: what a byte takes must not grow with the text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 3)
@Measurement(iterations = 3)
public class HostileBenchmark {

    private static final int SMALL_TIMES = 30;
    private static final int MIDDLE_TIMES = 3;

    @Param
    private Hostile text;

    private final ArticleParser parser = ArticleParser.standard();
    private String small;
    private String middle;
    private String large;

    /** What a byte took in each size, in picoseconds: counters hold whole numbers only. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class EachByte {
        public long small;
        public long middle;
        public long large;
    }

    @Setup
    public void write() {
        small = text.of(1);
        middle = text.of(10);
        large = text.of(100);
    }

    @Benchmark
    public void inTurns(EachByte each, Blackhole hole) {
        each.small = picos(small, SMALL_TIMES, hole);
        each.middle = picos(middle, MIDDLE_TIMES, hole);
        each.large = picos(large, 1, hole);
    }

    private long picos(String text, int times, Blackhole hole) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            hole.consume(parser.parse(new Source("story.txt", "UTF-8", "0".repeat(64), "text", text.length()), text));
        }
        return (System.nanoTime() - start) * 1000 / times / text.length();
    }
}

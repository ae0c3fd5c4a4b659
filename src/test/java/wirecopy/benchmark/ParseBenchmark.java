package wirecopy.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

/**
 * How fast stories are parsed, against the least that can be done with them: decoding their bytes to a String. Both take turns
 * every few
 * milliseconds, so that what else the machine does slows both alike.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8)
@Measurement(iterations = 11)
public class ParseBenchmark {

    private static final int TURN = 50;

    @Param
    private Stories stories;

    private final ArticleParser parser = ArticleParser.standard();
    private byte[][] bytes;
    private Charset[] charsets;
    private final String[] texts = new String[TURN];
    private Source source;

    /** What one pass over all stories took. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Pass {
        public long size;
        public long decodeNanos;
        public long parseNanos;
    }

    @Setup
    public void load() throws IOException {
        List<byte[]> all = stories.load();
        bytes = all.toArray(byte[][]::new);
        charsets = all.stream().map(ParseBenchmark::charset).toArray(Charset[]::new);
        source = new Source("story.txt", "UTF-8", "0".repeat(64), "text", 0);
    }

    @Benchmark
    public void inTurns(Pass pass, Blackhole hole) {
        for (int from = 0; from < bytes.length; from += TURN) {
            int count = Math.min(TURN, bytes.length - from);
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                texts[i] = new String(bytes[from + i], charsets[from + i]);
                hole.consume(texts[i]);
            }
            long decoded = System.nanoTime();
            for (int i = 0; i < count; i++) {
                hole.consume(parser.parse(source, texts[i]));
            }
            pass.parseNanos += System.nanoTime() - decoded;
            pass.decodeNanos += decoded - start;
        }
        for (byte[] story : bytes) {
            pass.size += story.length;
        }
    }

    private static Charset charset(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException _) {
            return Charset.forName("windows-1252");
        }
    }
}

package wirecopy.parse;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import wirecopy.article.Source;
import wirecopy.fuzz.Law;

/** Any beginning with any text over and over behind it: time and memory grow with the length, not faster. */
public final class LengthFuzz {

    private static final ArticleParser PARSER = ArticleParser.standard();
    private static final com.sun.management.ThreadMXBean THREADS = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int LONG = 24_000;
    private static final int LONGER = 8 * LONG;
    /** Far above what any text takes, instrumentation and compilation included: 4,800 ns a character. */
    private static final long MOST_NANOS = LONG * 4_800L;
    private static final long MOST_BYTES = LONG * 1_000L;
    private static final double MOST_TIMES = 2;

    private LengthFuzz() {
    }

    /** The first byte says how many of the others are the beginning. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length < 2) {
            return;
        }
        int cut = 1 + Math.min(bytes[0] & 0x1F, bytes.length - 2);
        String beginning = text(bytes, 1, cut);
        String unit = text(bytes, cut, Math.min(bytes.length, cut + 64));
        Work small = work(beginning, unit, LONG);
        if (small.nanos() > MOST_NANOS || small.bytes() > MOST_BYTES) {
            Work least = work(beginning, unit, LONG).least(work(beginning, unit, LONG));
            Work large = work(beginning, unit, LONGER).least(work(beginning, unit, LONGER));
            double most = MOST_TIMES * LONGER / LONG;
            Law.holds(large.nanos() <= Math.max(MOST_NANOS, most * least.nanos()), () -> "8 times as long took " + large
                    + " instead of " + least);
            Law.holds(large.bytes() <= most * least.bytes(), () -> "8 times as long took " + large + " instead of " + least);
        }
    }

    /** What a thread spent. */
    private record Work(long nanos, long bytes) {

        Work least(Work other) {
            return new Work(Math.min(nanos, other.nanos), Math.min(bytes, other.bytes));
        }
    }

    private static Work work(String beginning, String unit, int length) {
        String text = beginning + unit.repeat(Math.max(1, length / unit.length()));
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        PARSER.parse(new Source("story.txt", "UTF-8", "0".repeat(64), "text", text.length()), text);
        return new Work(THREADS.getCurrentThreadCpuTime() - nanos, THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.UTF_8);
    }
}

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * When a text was shown, the same for all programs: its part of the screen is looked at every few milliseconds until it has rested for two
 * seconds with something on it. Shown is the first moment at which nearly all of the letters, and of the page behind them, were as they stayed (a caret may blink).
 */
final class Shown {

    private static final long LOOK_MILLIS = 3;
    private static final long REST_NANOS = 2_000_000_000L;
    private static final long PATIENCE_NANOS = 90_000_000_000L;
    private static final double INK = 0.01;
    private static final double NEARLY_ALL = 0.97;
    /** A change of so few pixels is no more than a caret that blinks. */
    static final int CARET = 100;

    private record Look(long at, int[] pixels) {
    }

    private Shown() {
    }

    /** @return milliseconds from {@code begun} (of {@link System#nanoTime}) */
    static double after(long begun, int[] before, Screen screen, Area area) throws IOException, InterruptedException {
        List<Look> looks = new ArrayList<>();
        int[] last = before;
        long changed = begun;
        while (System.nanoTime() - changed < REST_NANOS || !hasText(last) || different(before, last) < INK * last.length) {
            long now = System.nanoTime();
            if (now - begun > PATIENCE_NANOS) {
                throw new IOException("nothing was shown");
            }
            int[] seen = screen.look(area);
            if (!Arrays.equals(seen, last)) {
                looks.add(new Look(now, seen));
                if (different(last, seen) > CARET) {
                    changed = now;
                }
                last = seen;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        for (Look look : looks) {
            if (isNearly(look.pixels(), last)) {
                return (look.at() - begun) / 1e6;
            }
        }
        throw new IllegalStateException("the last look is as it stayed");
    }

    /** How many pixels are not as before. */
    static int different(int[] before, int[] now) {
        int count = 0;
        for (int at = 0; at < now.length; at++) {
            if (now[at] != before[at]) {
                count++;
            }
        }
        return count;
    }

    private static boolean hasText(int[] pixels) {
        int ground = ground(pixels);
        return Arrays.stream(pixels).filter(pixel -> pixel != ground).count() > INK * pixels.length;
    }

    /** Nearly all of the letters and nearly all of what is behind them are as in the end: an empty page alone is not. */
    private static boolean isNearly(int[] now, int[] end) {
        int ground = ground(end);
        int letters = 0;
        int lettersThere = 0;
        int groundThere = 0;
        for (int at = 0; at < end.length; at++) {
            boolean there = now[at] == end[at];
            if (end[at] != ground) {
                letters++;
                lettersThere += there ? 1 : 0;
            } else {
                groundThere += there ? 1 : 0;
            }
        }
        return lettersThere >= NEARLY_ALL * letters && groundThere >= NEARLY_ALL * (end.length - letters);
    }

    /** The colour that most pixels have. */
    private static int ground(int[] pixels) {
        int[] sorted = pixels.clone();
        Arrays.sort(sorted);
        int most = sorted[0];
        int longest = 0;
        int begin = 0;
        for (int at = 1; at <= sorted.length; at++) {
            if (at == sorted.length || sorted[at] != sorted[begin]) {
                if (at - begin > longest) {
                    longest = at - begin;
                    most = sorted[begin];
                }
                begin = at;
            }
        }
        return most;
    }
}

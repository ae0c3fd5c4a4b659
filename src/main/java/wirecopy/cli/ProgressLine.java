package wirecopy.cli;

import java.io.PrintWriter;

import wirecopy.library.Progress;

/** How far it is, on the last line of a terminal. */
final class ProgressLine {

    private static final int WIDTH = 30;
    private static final long BETWEEN_NANOS = 100_000_000;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean on;
    private long last = System.nanoTime();
    private boolean drawn;

    ProgressLine(PrintWriter err, boolean on) {
        this.err = err;
        this.on = on;
    }

    /** @param of how many there are, or 0 where that is not known */
    synchronized void at(long done, long of) {
        long now = System.nanoTime();
        if (on && now - last >= BETWEEN_NANOS) {
            last = now;
            draw(of == 0 ? "stories: %,d".formatted(done) : "[%s] %,d of %,d".formatted(bar(done, of), done, of));
        }
    }

    /** The same, for an import that nobody stops. */
    Progress ofImport() {
        return new Progress() {
            @Override
            public void at(int done, int found, String path) {
                ProgressLine.this.at(done, found);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    private static String bar(long done, long of) {
        int full = (int) (WIDTH * Math.min(done, of) / of);
        return "#".repeat(full) + " ".repeat(WIDTH - full);
    }

    private void draw(String text) {
        err.print(CLEAR + text);
        err.flush();
        drawn = true;
    }

    /** A line above it. */
    void say(String line) {
        clear();
        err.println(line);
    }

    void clear() {
        if (drawn) {
            err.print(CLEAR);
            err.flush();
            drawn = false;
        }
    }
}

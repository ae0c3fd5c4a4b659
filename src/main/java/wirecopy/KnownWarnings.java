package wirecopy;

import java.io.PrintStream;

/** Standard error without the toolkit's notice that its rich text area is in incubation: we know, and users can do nothing about it. */
final class KnownWarnings extends PrintStream {

    private static final String INCUBATING = "WARNING: Using incubating API";

    private KnownWarnings(PrintStream errors) {
        super(errors, true);
    }

    static void hush() {
        System.setErr(new KnownWarnings(System.err));
    }

    @Override
    public void println(String line) {
        if (line == null || !line.startsWith(INCUBATING)) {
            super.println(line);
        }
    }
}

package wirecopy;

import java.io.PrintStream;

/**
 * The standard error stream without the toolkit's notice that its text area is still in its incubator: nothing that a user could do
 * anything about, and there is no switch against it.
 */
final class CalmErrors extends PrintStream {

    CalmErrors(PrintStream errors) {
        super(errors, true);
    }

    @Override
    public void println(String line) {
        if (line == null || !line.startsWith("WARNING: Using incubat")) {
            super.println(line);
        }
    }
}

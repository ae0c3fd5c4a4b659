package wirecopy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code wirecopy man}: the page for man(1). */
@Command(name = ManCommand.NAME, mixinStandardHelpOptions = true, synopsisHeading = "Usage: ",
        header = "Print the manual page",
        description = {"", "Prints the manual page, for man to show. The package for Debian and its kin has put it into place already.", ""},
        footer = {"", "Examples:", "  wirecopy man | man -l -"})
final class ManCommand implements Callable<Integer> {

    static final String NAME = "man";

    private final OutputStream out;

    @Spec
    private CommandSpec spec;

    ManCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        try {
            out.write(new ManPage(spec.root()).text().getBytes(StandardCharsets.UTF_8));
            return 0;
        } catch (IOException e) {
            return Output.status(e, spec.commandLine().getErr());
        }
    }
}

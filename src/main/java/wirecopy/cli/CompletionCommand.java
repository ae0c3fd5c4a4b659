package wirecopy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wirecopy completion}: what a shell needs to complete commands and options. */
@Command(name = CompletionCommand.NAME, mixinStandardHelpOptions = true, synopsisHeading = "Usage: ",
        header = "Print what lets a shell complete commands and options",
        description = {"", "Prints a script for the shell. The package for Debian and its kin has put it into place already.", ""},
        footer = {"", "Examples:",
                "  wirecopy completion bash > ~/.local/share/bash-completion/completions/wirecopy",
                "  wirecopy completion zsh > ~/.wirecopy.zsh    and in .zshrc: source ~/.wirecopy.zsh",
                "  wirecopy completion fish > ~/.config/fish/completions/wirecopy.fish"})
final class CompletionCommand implements Callable<Integer> {

    static final String NAME = "completion";

    private enum Shell {
        bash, zsh, fish
    }

    private final OutputStream out;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Shell shell;

    CompletionCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        CommandLine all = spec.root().commandLine();
        String script = switch (shell) {
            case bash, zsh -> AutoComplete.bash(all.getCommandName(), all); // the script knows zsh, and sets it up by itself
            case fish -> FishCompletion.of(spec.root());
        };
        try {
            out.write(script.getBytes(StandardCharsets.UTF_8));
            return 0;
        } catch (IOException e) {
            return Output.status(e, spec.commandLine().getErr());
        }
    }
}

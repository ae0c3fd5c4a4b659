package wirecopy.cli;

import java.util.Set;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands of {@code wirecopy …}, and which of them a command line asks for. */
@Command(name = "wirecopy", version = "Wirecopy 0.1.0", mixinStandardHelpOptions = true, subcommands = ParseCommand.class,
        synopsisHeading = "Usage: ", customSynopsis = {"wirecopy [FILE, FOLDER or ZIP]…", "       wirecopy COMMAND …"},
        description = {"", "A reader for news stories kept as files. Without a command it opens its window and loads what is named.", ""},
        commandListHeading = "%nCommands (each explains itself with --help):%n",
        footer = {"", "Examples:",
                "  wirecopy                        open the window",
                "  wirecopy stories/ archive.zip   open the window and load these",
                "  wirecopy parse story.txt        print what is in a story, as JSON"})
public final class Commands implements Runnable {

    private static final Set<String> FOR_ALL = Set.of("--help", "-h", "--version", "-V");

    @Spec
    private CommandSpec spec;

    private Commands() {
    }

    /** Whether this first argument asks for a command, not for the window. */
    public static boolean isCommand(String first) {
        return FOR_ALL.contains(first) || first.equals(ParseCommand.NAME);
    }

    /** Carries out a command line. @return the exit status: 0 good, 1 something could not be read, 2 not understood */
    public static int run(String... args) {
        return new CommandLine(new Commands()).execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}

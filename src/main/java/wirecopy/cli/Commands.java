package wirecopy.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import wirecopy.settings.Version;

/** The commands of {@code wirecopy …}, and which of them a command line asks for. */
@Command(name = "wirecopy", mixinStandardHelpOptions = true, synopsisHeading = "Usage: ",
        customSynopsis = {"wirecopy [FILE, FOLDER or ZIP]…", "       wirecopy COMMAND …"},
        description = {"", "A reader for news stories kept as files. Without a command it opens its window and loads what is named.", ""},
        commandListHeading = "%nCommands (each explains itself with --help):%n",
        footer = {"", "Examples:",
                "  wirecopy                        open the window",
                "  wirecopy stories/ archive.zip   open the window and load these",
                "  wirecopy search 'quake -japan'  find stories of the library",
                "  wirecopy parse story.txt        print what is in a story, as JSON",
                "  wirecopy export -o a.epub a.zip make a book of an archive"})
public final class Commands implements Runnable {

    static final String STATUS = "%nExit status:%n";
    static final String NOT_UNDERSTOOD = "2:the command line was not understood";

    private static final Set<String> NAMES = Set.of(ParseCommand.NAME, ExportCommand.NAME, SearchCommand.NAME, CompletionCommand.NAME, ManCommand.NAME);

    @Spec
    private CommandSpec spec;

    private Commands() {
    }

    /** Whether this first argument asks for a command, not for the window. */
    public static boolean isCommand(String first) {
        return first.startsWith("-") || NAMES.contains(first);
    }

    /**
     * Carries out a command line.
     *
     * @param in  the standard input
     * @param out what the command prints goes there, in UTF-8; need not be buffered
     * @return the exit status, as the command's help has it
     */
    public static int run(InputStream in, OutputStream out, String... args) {
        return line(in, out).execute(args);
    }

    static CommandLine line(InputStream in, OutputStream out) {
        CommandLine line = new CommandLine(new Commands());
        line.getCommandSpec().version("Wirecopy " + Version.number());
        return line.addSubcommand(new ParseCommand(in, out)).addSubcommand(new ExportCommand(in, out)).addSubcommand(new SearchCommand(in, out))
                .addSubcommand(new CompletionCommand(out)).addSubcommand(new ManCommand(out))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Commands::notUnderstood);
    }

    private static int notUnderstood(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(e.getMessage() + ". See: " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command");
    }
}

package wirecopy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wirecopy.export.Destination;
import wirecopy.export.Edition;
import wirecopy.export.Format;
import wirecopy.format.StoryReader;
import wirecopy.search.Query;
import wirecopy.settings.Folders;
import wirecopy.settings.RulesFile;
import wirecopy.store.StoreFault;

/** {@code wirecopy export}: stories for other tools. */
@Command(name = ExportCommand.NAME, mixinStandardHelpOptions = true, synopsisHeading = "Usage: ",
        header = "Write stories as text, Markdown, HTML, EPUB and more",
        description = {"", "Writes the stories of files, or of the library, in a format for other tools. Formats: text, markdown, html, epub, jsonl"
                + " (what wirecopy parse prints), ninjs, csv, bibtex, ris, csl-json.",
                "What cannot be read is named on the standard error, the others still come, and the exit status is 1. Nothing that is there is"
                + " written over without --force. The library may be open in a window meanwhile.", ""},
        exitCodeListHeading = Commands.STATUS, exitCodeList = {"0:all was written, or who reads the pipe had seen enough",
                "1:there was no story, or something could not be read or written", Commands.NOT_UNDERSTOOD},
        footer = {"", "Examples:",
                "  wirecopy export --to markdown story.txt",
                "  wirecopy export --out stories.epub stories/ archive.zip",
                "  wirecopy export --to html --out pages/ news.jsonl      a file a story",
                "  wirecopy export --to text 'news.jsonl!/17'             the story on line 17",
                "  wirecopy export --query 'ferry after:2024' -o ferry.csv",
                "  wirecopy export --all --to bibtex > library.bib",
                "  curl … | wirecopy export --to text - | less"})
final class ExportCommand implements Callable<Integer> {

    static final String NAME = "export";
    static final String FORCE = "; --force writes over it";

    private final InputStream in;
    private final OutputStream out;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files, folders or archives; - reads the standard input.")
    private List<String> names = List.of();

    @Option(names = {"-t", "--to"}, paramLabel = "FORMAT", completionCandidates = FormatNames.class,
            description = "What to write; without it, what the name behind --out ends with.")
    private String format;

    @Option(names = {"-o", "--out"}, paramLabel = "PLACE",
            description = "A file for all stories; or a folder, there already or named with a / behind it, for a file a story."
                    + " Without it: the standard output.")
    private String place;

    @Option(names = {"-q", "--query"}, paramLabel = "QUERY", description = "Write the stories of the library that a search finds.")
    private String query;

    @Option(names = {"-a", "--all"}, description = "Write all stories of the library.")
    private boolean all;

    @Option(names = {"-f", "--force"}, description = "Write over what is there.")
    private boolean force;

    @Option(names = "--quiet", description = "Say nothing but what went wrong.")
    private boolean quiet;

    ExportCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if ((names.isEmpty() ? 0 : 1) + (query == null ? 0 : 1) + (all ? 1 : 0) != 1) {
            throw new ParameterException(spec.commandLine(), "Name files, or a --query, or --all");
        }
        PrintWriter err = spec.commandLine().getErr();
        OutPlace target;
        try {
            target = OutPlace.of(format, place, force);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
        Folders folders = Folders.standard();
        StoryReader reader = OwnReader.of(folders.config(), err);
        try (Destination destination = target.open(new Edition(title(), Instant.now()), out)) {
            ProgressLine progress = new ProgressLine(err, !quiet && Terminal.is(Terminal.ERROR) && (place != null || !Terminal.is(Terminal.OUTPUT)));
            ExportRun run = new ExportRun(destination, progress);
            return run.call(stories(folders, reader, run), place, quiet, err);
        } catch (FileAlreadyExistsException e) {
            err.println(Output.words(e) + FORCE);
            return 1;
        } catch (IOException | StoreFault e) {
            err.println(Output.words(e));
            return 1;
        }
    }

    private static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Format.values()).map(Format::word).iterator();
        }
    }

    private ExportRun.Stories stories(Folders folders, StoryReader reader, ExportRun run) {
        if (!names.isEmpty()) {
            return () -> new Named(names, in, reader).forEach(reading -> run.take(reading, 0));
        }
        Query wanted = Query.parse(all ? "" : query + " ");
        return () -> Shelved.forEach(folders.data(), reader, wanted, Shelved.rules(new RulesFile(folders.config()).read()), run::take);
    }

    private String title() {
        if (query != null) {
            return Query.parse(query + " ").inWords();
        }
        boolean only = names.size() == 1 && !names.getFirst().equals(Named.STANDARD_INPUT);
        String last = only ? names.getFirst().replaceAll("[/\\\\]+$", "").replaceAll(".*[/\\\\]", "") : "";
        return last.isEmpty() ? "Stories" : last;
    }
}

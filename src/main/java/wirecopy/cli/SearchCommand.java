package wirecopy.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wirecopy.format.StoryReader;
import wirecopy.library.ReadingRoom;
import wirecopy.search.Hits;
import wirecopy.search.Query;
import wirecopy.settings.Folders;
import wirecopy.store.StoreFault;

/** {@code wirecopy search}: which stories have what is looked for. */
@Command(name = SearchCommand.NAME, mixinStandardHelpOptions = true, synopsisHeading = "Usage: ",
        header = "Find stories, in the library or in files",
        description = {"", "Finds stories as the search field of the window does, in the library, which may be open in a window, or in the files that"
                + " are named. Prints a line a story: where it lies, its headline, and the place in it that has the words. Best matches come first.",
                "A query that begins with a minus goes behind --. Marks (is:starred, tag:…) are those of the library.", ""},
        exitCodeListHeading = Commands.STATUS, exitCodeList = {"0:something was found", "1:nothing was found",
                "2:the command line was not understood, or something could not be read or written"},
        footer = {"", "Examples:",
                "  wirecopy search 'quake chile'",
                "  wirecopy search --limit 10 --order newest 'headline:ferry after:2024'",
                "  wirecopy search '\"north korea\" -by:reuters' stories/ archive.zip",
                "  wirecopy search -f0 walrus stories/ | xargs -0 wirecopy parse",
                "  wirecopy search --count is:unread",
                "  wirecopy search --json -- -folder:sports | jq -r .headline",
                "  curl … | wirecopy search ferry -"})
final class SearchCommand implements Callable<Integer> {

    static final String NAME = "search";

    private static final int TROUBLE = 2;

    private final InputStream in;
    private final OutputStream out;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "QUERY", description = "What to look for, as in the window.")
    private String query;

    @Parameters(index = "1..*", paramLabel = "PLACE", description = "Files, folders or archives to look in; - reads the standard input. Without: the library.")
    private List<String> places = List.of();

    @ArgGroup
    private HitForm form = new HitForm();

    @Option(names = {"-0", "--null"}, description = "End each path of --files with a zero byte.")
    private boolean zero;

    @Option(names = {"-l", "--limit"}, paramLabel = "NUMBER", description = "Print so many stories at most.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = {"-o", "--order"}, paramLabel = "ORDER", description = "relevance, newest, name, or added (as they came in).")
    private Sorting order = Sorting.relevance;

    @Option(names = "--quiet", description = "Say nothing but what went wrong.")
    private boolean quiet;

    SearchCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        boolean seen = !quiet && Terminal.is(Terminal.ERROR);
        Query wanted = Query.parse(query + " ");
        if (wanted.suggestion() != null && !quiet) {
            err.println("Did you mean " + wanted.suggestion() + "?");
        }
        Folders folders = Folders.standard();
        StoryReader reader = OwnReader.of(folders.config(), err);
        ProgressLine progress = new ProgressLine(err, seen);
        try {
            if (places.isEmpty()) {
                try (ReadingRoom library = ReadingRoom.open(folders.data(), reader, progress.ofImport()); Hits hits = library.search(wanted, order.order())) {
                    return answer(hits, wanted, progress, seen, false);
                }
            }
            try (PassingIndex index = new PassingIndex(reader.rules())) {
                boolean whole = index.read(new Named(places, in, reader), progress);
                try (Hits hits = index.search(wanted, order.order())) {
                    return answer(hits, wanted, progress, seen, !whole);
                }
            }
        } catch (IOException | StoreFault e) {
            progress.say(Output.words(e));
            return TROUBLE;
        }
    }

    private int answer(Hits hits, Query wanted, ProgressLine progress, boolean seen, boolean troubled) {
        progress.clear();
        PrintWriter err = spec.commandLine().getErr();
        if (seen) {
            err.println(wanted.inWords() + ": " + (hits.size() == 0 ? "none" : "%,d".formatted(hits.size())));
        }
        try (OutputStream buffered = new BufferedOutputStream(out)) {
            form.writer(buffered, zero).write(hits, limit);
        } catch (IOException e) {
            return Output.status(e, err, TROUBLE);
        }
        return troubled ? TROUBLE : hits.size() == 0 ? 1 : 0;
    }
}

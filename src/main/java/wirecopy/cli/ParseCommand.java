package wirecopy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wirecopy.article.Article;
import wirecopy.export.ArticleJson;
import wirecopy.format.Reading;
import wirecopy.format.Refused;
import wirecopy.format.StoryReader;
import wirecopy.settings.Folders;

/** {@code wirecopy parse FILE…}: what is in each story, as one line of JSON. */
@Command(name = ParseCommand.NAME, mixinStandardHelpOptions = true, synopsisHeading = "Usage: ",
        header = "Print what is in stories, as JSON",
        description = {"", "Prints one JSON object a line for each story, in the order named: headline, blocks, contributors, what was"
                + " removed. A file that cannot be read gives an object with \"error\"; the others still come, and the exit status is 1."
                + " In folders and archives, what is no story is passed over.", ""},
        exitCodeListHeading = Commands.STATUS, exitCodeList = {"0:all was read, or who reads the pipe had seen enough",
                "1:something could not be read or written", Commands.NOT_UNDERSTOOD},
        footer = {"", "Examples:",
                "  wirecopy parse story.txt",
                "  wirecopy parse stories/ archive.zip > stories.jsonl",
                "  wirecopy parse news.jsonl!/17",
                "  unzip -p archive.zip story.txt | wirecopy parse -"})
final class ParseCommand implements Callable<Integer> {

    static final String NAME = "parse";

    private final InputStream in;
    private final OutputStream out;
    private boolean failed;
    private long done;
    private IOException fault;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, folders or archives; - reads the standard input.")
    private List<String> names;

    @Option(names = "--quiet", description = "Say nothing but what went wrong.")
    private boolean quiet;

    ParseCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        StoryReader reader = OwnReader.of(Folders.standard().config(), err);
        ProgressLine progress = new ProgressLine(err, !quiet && Terminal.is(Terminal.ERROR) && !Terminal.is(Terminal.OUTPUT));
        new Named(names, in, reader).forEach(reading -> {
            progress.at(++done, 0);
            return print(reading);
        });
        progress.clear();
        return fault == null ? failed ? 1 : 0 : Output.status(fault, err);
    }

    /** @return whether the output can still be written to */
    private boolean print(Reading reading) {
        failed |= reading instanceof Refused;
        String json = switch (reading) {
            case Reading.Story(Article article) -> ArticleJson.of(article);
            case Refused(String path, boolean _, String reason) -> ArticleJson.ofUnreadable(path, reason);
        };
        try {
            out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            fault = e;
            return false;
        }
    }
}

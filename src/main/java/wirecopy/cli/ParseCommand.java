package wirecopy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wirecopy.format.Input;
import wirecopy.format.Reading;
import wirecopy.format.Refused;
import wirecopy.format.StoryReader;
import wirecopy.format.Walker;
import wirecopy.format.json.FieldNames;
import wirecopy.parse.ArticleParser;
import wirecopy.parse.line.Cue;
import wirecopy.settings.CuesFile;
import wirecopy.settings.FieldsFile;
import wirecopy.settings.Folders;
import wirecopy.settings.OwnCues;
import wirecopy.settings.OwnFields;

/** {@code wirecopy parse FILE…}: what is in each story, as one line of JSON. */
@Command(name = ParseCommand.NAME, mixinStandardHelpOptions = true, synopsisHeading = "Usage: ",
        header = "Print what is in stories, as JSON",
        description = {"", "Prints one JSON object a line for each story, in the order named: headline, blocks, contributors, what was"
                + " removed. A file that cannot be read gives an object with \"error\"; the others still come, and the exit status is 1."
                + " In folders and archives, what is no story is passed over.", ""},
        footer = {"", "Examples:",
                "  wirecopy parse story.txt",
                "  wirecopy parse stories/ archive.zip > stories.jsonl",
                "  unzip -p archive.zip story.txt | wirecopy parse -"})
final class ParseCommand implements Callable<Integer> {

    static final String NAME = "parse";

    private static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final OutputStream out;
    private StoryReader reader;
    private boolean failed;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, folders or archives; - reads the standard input.")
    private List<String> names;

    ParseCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        OwnCues cues = CuesFile.read(Folders.standard().config());
        OwnFields fields = FieldsFile.read(Folders.standard().config());
        Stream.concat(cues.problems().stream(), fields.problems().stream()).forEach(spec.commandLine().getErr()::println);
        List<Cue> own = cues.cues().stream().map(cue -> Cue.of(cue.kind(), cue.where(), cue.words(), cue.longest())).toList();
        reader = new StoryReader(ArticleParser.with(own), FieldNames.ofWords(fields.names()));
        for (String name : names) {
            boolean goesOn = name.equals(STANDARD_INPUT) ? walkStandardInput() : walk(name);
            if (!goesOn) {
                return 0; // who reads the output has seen enough and closed it
            }
        }
        return failed ? 1 : 0;
    }

    private boolean walk(String name) {
        try {
            return Walker.walk(Path.of(name), input -> print(name, input));
        } catch (InvalidPathException e) {
            return print(name, new Refused(name, false, "no file can have this name"));
        }
    }

    private boolean walkStandardInput() throws IOException {
        return Walker.walk(STANDARD_INPUT, in, input -> print(STANDARD_INPUT, input));
    }

    /**
     * @param name as on the command line: what is named there gives an object in any case
     * @return whether anybody still reads the output
     */
    private boolean print(String name, Input input) {
        Reading reading = reader.read(input);
        if (reading instanceof Refused(String path, boolean skipped, String _)) {
            if (skipped && !path.equals(name)) {
                return true;
            }
            failed = true;
        }
        try {
            out.write((ArticleJson.of(reading) + "\n").getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

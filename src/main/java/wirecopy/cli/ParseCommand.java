package wirecopy.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wirecopy parse FILE…}: what is in each story, as one line of JSON. */
@Command(name = ParseCommand.NAME, mixinStandardHelpOptions = true, synopsisHeading = "Usage: ",
        description = {"", "Prints one JSON object a line for each story, in the order named: headline, blocks, contributors, what was removed.",
                "A file that cannot be read gives an object with \"error\"; the others still come, and the exit status is 1.", ""},
        footer = {"", "Examples:",
                "  wirecopy parse story.txt",
                "  wirecopy parse stories/ archive.zip > stories.jsonl",
                "  curl … | wirecopy parse -"})
final class ParseCommand implements Callable<Integer> {

    static final String NAME = "parse";

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files, folders or zip archives; - reads the standard input")
    private List<String> files;

    @Override
    public Integer call() {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        boolean[] failed = {false};
        try {
            Inputs.each(files, System.in, input -> {
                failed[0] |= input instanceof Inputs.Failed;
                out.write((ArticleJson.of(input) + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            });
        } catch (IOException e) {
            return 0; // whoever read the output has seen enough and closed it
        }
        return failed[0] ? 1 : 0;
    }
}

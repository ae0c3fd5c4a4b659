package wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {

    @TempDir
    Path temp;

    @Test
    void bashCompletesCommandsOptionsAndTheirWords() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
        Path script = Files.writeString(temp.resolve("wirecopy"), script("bash"));
        assertEquals("", bash("bash -n " + script));
        assertEquals("search\n", completed(script, "wirecopy se"));
        assertEquals("--force\n", completed(script, "wirecopy export --fo"));
        assertEquals("newest name\n", completed(script, "wirecopy search --order n"));
        assertEquals("epub\n", completed(script, "wirecopy export --to ep"));
    }

    @Test
    void zshTakesTheSameScriptAndFishHasItsOwn() {
        assertEquals(script("bash"), script("zsh"));
        String fish = script("fish");
        assertTrue(fish.contains("complete -c wirecopy -n __fish_use_subcommand -a search -d 'Find stories, in the library or in files'\n"), fish);
        assertTrue(fish.contains("-n '__fish_seen_subcommand_from search' -s o -l order -r -f -a 'relevance newest name added' -d "), fish);
        assertTrue(fish.lines().allMatch(line -> line.startsWith("complete -c wirecopy -n ") && line.chars().filter(c -> c == '\'').count() % 2 == 0), fish);
    }

    private static String script(String shell) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(0, Commands.run(InputStream.nullInputStream(), out, "completion", shell));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String completed(Path script, String typed) throws IOException, InterruptedException {
        return bash("compopt() { :; }; . " + script + "; COMP_WORDS=(" + typed + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_wirecopy; echo ${COMPREPLY[*]}");
    }

    private static String bash(String line) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder("/bin/bash", "--norc", "-c", line).redirectErrorStream(true).start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, bash.waitFor(), said);
        return said;
    }
}

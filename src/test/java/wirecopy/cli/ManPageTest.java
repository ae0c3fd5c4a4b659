package wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class ManPageTest {

    private static final Set<String> REQUESTS = Set.of(".TH", ".SH", ".PP", ".TP", ".nf", ".fi");

    private final String page = page();

    @Test
    void everyCommandAndOptionIsThere() {
        CommandLine all = Commands.line(InputStream.nullInputStream(), new ByteArrayOutputStream());
        for (CommandLine command : all.getSubcommands().values()) {
            assertTrue(page.contains(".SH \"WIRECOPY " + command.getCommandName().toUpperCase(java.util.Locale.ROOT) + "\"\n"), command.getCommandName());
            for (OptionSpec option : command.getCommandSpec().options()) {
                for (String name : option.names()) {
                    assertTrue(page.contains("\\fB" + name.replace("-", "\\-") + "\\fR"), name);
                }
            }
        }
    }

    @Test
    void wordsAreNeverRequests() {
        List<String> wrong = page.lines().filter(line -> line.startsWith("'") || line.startsWith(".") && !REQUESTS.contains(line.split(" ")[0])).toList();
        assertEquals(List.of(), wrong);
        assertTrue(page.contains("wirecopy search \\(aqquake chile\\(aq\n"), "quotes stay straight, to be pasted");
        assertEquals(List.of(), page.lines().filter(line -> line.isBlank() || line.endsWith(" ")).toList());
    }

    @Test
    void exitStatusesAreTold() {
        assertTrue(page.contains("Exit status 1\nnothing was found\n"), page);
    }

    private static String page() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(0, Commands.run(InputStream.nullInputStream(), out, "man"));
        return out.toString(StandardCharsets.UTF_8);
    }
}

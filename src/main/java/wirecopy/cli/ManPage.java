package wirecopy.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page, made of what the commands say in their help, so that the two cannot differ. */
final class ManPage {

    private static final List<String> PLACES = List.of(
            "WIRECOPY_HOME", "A folder for all that the program keeps, in the place of the folders below.",
            "NO_COLOR", "Set to anything, hits are printed without colour on a terminal too.");
    private static final List<String> KEPT = List.of(
            "~/.local/share/wirecopy", "The library: what was loaded, read, starred and noted, and the index.",
            "~/.config/wirecopy", "The settings, and your own cues, fields, rules and keys.");

    private final CommandSpec root;
    private final StringBuilder page = new StringBuilder();

    ManPage(CommandSpec root) {
        this.root = root;
    }

    String text() {
        raw(".TH " + root.name().toUpperCase(java.util.Locale.ROOT) + " 1 \"\" \"" + root.version()[0] + "\" \"User Commands\"");
        section("NAME");
        text(root.name() + " - read, search and export news stories kept as files");
        section("SYNOPSIS");
        String[] synopsis = root.usageMessage().customSynopsis();
        for (int i = 0; i < synopsis.length; i++) {
            raw(i == 0 ? ".nf" : null);
            text(synopsis[i].strip());
        }
        raw(".fi");
        section("DESCRIPTION");
        paragraphs(root.usageMessage().description());
        root.subcommands().values().forEach(line -> command(line.getCommandSpec()));
        section("ENVIRONMENT");
        terms(PLACES);
        section("FILES");
        terms(KEPT);
        section("EXAMPLES");
        examples(root.usageMessage().footer());
        return page.toString();
    }

    private void command(CommandSpec command) {
        section(command.qualifiedName(" ").toUpperCase(java.util.Locale.ROOT));
        text(command.usageMessage().header()[0] + ".");
        raw(".PP");
        raw("\\fB" + escaped(command.qualifiedName(" ")) + "\\fR [\\fIOPTION\\fR]... " + String.join(" ",
                command.positionalParameters().stream().map(ManPage::synopsis).toList()));
        paragraphs(command.usageMessage().description());
        command.positionalParameters().forEach(parameter -> term("\\fI" + escaped(parameter.paramLabel()) + "\\fR", parameter.description()));
        command.options().forEach(option -> term(names(option), option.description()));
        for (Map.Entry<String, String> status : command.usageMessage().exitCodeList().entrySet()) {
            term("Exit status " + status.getKey(), status.getValue());
        }
        examples(command.usageMessage().footer());
    }

    private static String synopsis(PositionalParamSpec parameter) {
        String name = "\\fI" + escaped(parameter.paramLabel()) + "\\fR" + (parameter.arity().max() > 1 || parameter.index().isUnspecified() ? "..." : "");
        return parameter.arity().min() == 0 ? "[" + name + "]" : name;
    }

    private static String names(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR";
        return String.join(", ", Stream.of(option.names()).map(name -> "\\fB" + escaped(name) + "\\fR").toList()) + value;
    }

    private void terms(List<String> pairs) {
        for (int i = 0; i < pairs.size(); i += 2) {
            term("\\fB" + escaped(pairs.get(i)) + "\\fR", pairs.get(i + 1));
        }
    }

    private void term(String name, String... description) {
        raw(".TP");
        raw(name);
        for (String line : description) {
            text(line);
        }
    }

    private void section(String name) {
        raw(".SH \"" + name + "\"");
    }

    private void paragraphs(String[] lines) {
        for (String line : lines) {
            if (!line.isBlank()) {
                raw(".PP");
                text(line);
            }
        }
    }

    /** The lines of a help's end, but for their heading, as they stand. */
    private void examples(String[] footer) {
        List<String> lines = Stream.of(footer).filter(line -> line.startsWith("  ")).map(String::strip).toList();
        if (!lines.isEmpty()) {
            raw(".PP");
            raw(".nf");
            lines.forEach(this::text);
            raw(".fi");
        }
    }

    private void text(String line) {
        raw(escaped(line.replace("%n", "\n").replace("%%", "%")));
    }

    private void raw(String line) {
        if (line != null) {
            page.append(line).append('\n');
        }
    }

    /** Nothing in it means anything to the formatter: a minus is one, and no line begins with a request. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("~", "\\(ti").replace("^", "\\(ha").replace("`", "\\(ga");
        return plain.startsWith(".") ? "\\&" + plain : plain;
    }
}

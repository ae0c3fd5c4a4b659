package wirecopy.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page, made of what the commands say in their help, so that the two cannot differ. */
final class ManPage {

    /** When what the commands say changed last. */
    private static final String CHANGED = "2026-11-27";
    private static final int WIDTH = 74;

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
        raw(".TH " + root.name().toUpperCase(Locale.ROOT) + " 1 " + CHANGED + " \"" + root.version()[0] + "\" \"User Commands\"");
        section("NAME");
        text(root.name() + " - read, search and export news stories kept as files");
        section("SYNOPSIS");
        asTheyStand(Stream.of(root.usageMessage().customSynopsis()));
        section("DESCRIPTION");
        paragraphs(root.usageMessage().description());
        root.subcommands().values().forEach(line -> command(line.getCommandSpec()));
        section("ENVIRONMENT");
        terms(PLACES);
        section("FILES");
        terms(KEPT);
        section("EXAMPLES");
        asTheyStand(Stream.of(root.usageMessage().footer()).filter(line -> line.startsWith("  ")));
        return page.toString();
    }

    private void command(CommandSpec command) {
        section(command.qualifiedName(" ").toUpperCase(Locale.ROOT));
        text(command.usageMessage().header()[0] + ".");
        raw(".PP");
        raw("\\fB" + escaped(command.qualifiedName(" ")) + "\\fR [\\fIOPTION\\fR]..."
                + String.join("", command.positionalParameters().stream().map(ManPage::synopsis).toList()));
        paragraphs(command.usageMessage().description());
        command.positionalParameters().forEach(parameter -> term("\\fI" + escaped(parameter.paramLabel()) + "\\fR", parameter.description()));
        command.options().forEach(option -> term(names(option), option.description()));
        for (Map.Entry<String, String> status : command.usageMessage().exitCodeList().entrySet()) {
            term("Exit status " + status.getKey(), status.getValue());
        }
        examples(command.usageMessage().footer());
    }

    private static String synopsis(PositionalParamSpec parameter) {
        String name = "\\fI" + escaped(parameter.paramLabel()) + "\\fR" + (parameter.arity().max() > 1 || parameter.index().isVariable() ? "..." : "");
        return parameter.arity().min() == 0 ? " [" + name + "]" : " " + name;
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
                if (!page.toString().endsWith("\"\n")) {
                    raw(".PP"); // a heading's first paragraph is one already
                }
                text(line);
            }
        }
    }

    private void examples(String[] footer) {
        if (footer.length > 0) {
            raw(".PP");
            asTheyStand(Stream.of(footer).filter(line -> line.startsWith("  ")));
        }
    }

    private void asTheyStand(Stream<String> lines) {
        raw(".nf");
        lines.forEach(line -> raw(escaped(line.strip())));
        raw(".fi");
    }

    /** Words, in lines that are not too long to edit. */
    private void text(String words) {
        StringBuilder line = new StringBuilder();
        for (String word : words.replace("%n", " ").split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + escaped(word).length() > WIDTH) {
                raw(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(escaped(word));
        }
        raw(line.toString());
    }

    private void raw(String line) {
        page.append(line).append('\n');
    }

    /** Nothing in it means anything to the formatter: a minus is one, and no line begins with a request. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("~", "\\(ti").replace("^", "\\(ha").replace("`", "\\(ga");
        return plain.startsWith(".") ? "\\&" + plain : plain;
    }
}

package wirecopy.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completions for fish, which picocli does not make: a line for each command, option and word. */
final class FishCompletion {

    private FishCompletion() {
    }

    static String of(CommandSpec root) {
        String begin = "complete -c " + root.name();
        Stream<String> all = root.subcommands().values().stream().flatMap(line -> {
            CommandSpec command = line.getCommandSpec();
            String name = begin + " -n __fish_use_subcommand -a " + command.name() + " -d " + quoted(first(command.usageMessage().header()));
            String within = begin + " -n '__fish_seen_subcommand_from " + command.name() + "'";
            Stream<String> options = command.options().stream().map(option -> within + option(option));
            Stream<String> words = command.positionalParameters().stream().map(FishCompletion::words).filter(w -> !w.isEmpty()).map(w -> within + w);
            return Stream.of(Stream.of(name), options, words).flatMap(lines -> lines);
        });
        return all.collect(Collectors.joining("\n", "", "\n"));
    }

    private static String option(OptionSpec option) {
        String names = Stream.of(option.names())
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1)).collect(Collectors.joining());
        String value = option.arity().max() == 0 ? "" : " -r" + words(option);
        return names + value + " -d " + quoted(first(option.description()));
    }

    private static String words(ArgSpec argument) {
        List<String> words = argument.completionCandidates() == null ? List.of()
                : StreamSupport.stream(argument.completionCandidates().spliterator(), false).toList();
        return words.isEmpty() ? "" : " -f -a " + quoted(String.join(" ", words));
    }

    private static String first(String[] lines) {
        return lines.length == 0 ? "" : lines[0].replace("%n", " ").replace("%%", "%");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}

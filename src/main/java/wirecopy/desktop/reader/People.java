package wirecopy.desktop.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import wirecopy.article.Article;
import wirecopy.article.Contributor;
import wirecopy.article.Task;

/** Who worked on a story, as the page names them. */
final class People {

    private People() {
    }

    /**
     * A name in a row below the headline.
     *
     * @param name in full
     * @param text what stands there: the name, and the place or the task
     * @param hint the whole credit
     */
    record Chip(String name, String text, String hint) {
    }

    /** The contributors that the byline does not name, each once, in the order of the text. */
    static List<Chip> chips(Article article) {
        List<String> authors = article.byline() == null ? List.of() : article.byline().names();
        Map<String, Chip> chips = new LinkedHashMap<>();
        for (Contributor contributor : article.contributors()) {
            String name = name(contributor);
            if (name != null && authors.stream().noneMatch(name::equalsIgnoreCase)) {
                chips.putIfAbsent(name, chip(name, contributor));
            }
        }
        return List.copyOf(chips.values());
    }

    private static Chip chip(String name, Contributor contributor) {
        String job = Stream.of(contributor.role(), contributor.organization()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        String about = contributor.place() != null ? contributor.place() : contributor.role() != null ? contributor.role() : task(contributor);
        String hint = Stream.of(name, job.isEmpty() ? null : job, contributor.place(), task(contributor)).filter(Objects::nonNull)
                .collect(Collectors.joining(" \u2014 "));
        return new Chip(name, about == null ? name : name + " \u00b7 " + about, hint + "\n" + Words.of("person.show", name));
    }

    /** A person's name, in full where it is known; null where only an organization is credited. */
    static String name(Contributor contributor) {
        return contributor.fullName() != null ? contributor.fullName() : contributor.name();
    }

    /** What somebody did, or null where the text does not say. */
    static String task(Contributor contributor) {
        return contributor.task() == Task.OTHER ? null : Words.of("task." + contributor.task().word());
    }

    /** Where the names of the byline stand in its line. */
    static List<Run> inByline(Article article, String line) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (String name : article.byline() == null ? List.<String>of() : article.byline().names()) {
            int at = name.isEmpty() ? -1 : line.indexOf(name, from);
            if (at >= 0) {
                runs.add(Run.person(at, at + name.length(), name));
                from = at + name.length();
            }
        }
        return runs;
    }
}

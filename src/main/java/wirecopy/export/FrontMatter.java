package wirecopy.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import wirecopy.article.Article;
import wirecopy.article.Contributor;

/** What is known about a story, as YAML between two lines of hyphens. What is not known is left out. */
final class FrontMatter {

    private static final String FENCE = "---\n";

    private final StringBuilder out = new StringBuilder(FENCE);

    private FrontMatter() {
    }

    static String of(Article story) {
        FrontMatter front = new FrontMatter();
        Citation citation = Citation.of(story);
        front.line("title", citation.title());
        front.line("subtitle", citation.summary());
        front.list("authors", citation.authors().stream().map(Yaml::quoted).toList());
        front.line("date", citation.published() == null ? null : citation.published().toString());
        front.line("outlet", citation.outlet());
        front.line("place", citation.place());
        front.line("url", citation.address());
        front.list("contributors", story.contributors().stream().map(FrontMatter::contributor).toList());
        front.line("id", story.id());
        return front.out.append(FENCE).toString();
    }

    private static String contributor(Contributor one) {
        List<String> fields = new ArrayList<>();
        add(fields, "name", one.fullName() == null ? one.name() : one.fullName());
        add(fields, "role", one.role());
        add(fields, "organization", one.organization());
        add(fields, "place", one.place());
        add(fields, "task", one.task().word());
        return fields.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static void add(List<String> fields, String name, String value) {
        if (value != null) {
            fields.add(name + ": " + Yaml.quoted(value));
        }
    }

    private void line(String name, String value) {
        if (value != null) {
            out.append(name).append(": ").append(Yaml.quoted(value)).append('\n');
        }
    }

    private void list(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.append(name).append(":\n");
            values.forEach(value -> out.append("  - ").append(value).append('\n'));
        }
    }
}

package wirecopy.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Byline;
import wirecopy.article.Contributor;
import wirecopy.article.Dateline;
import wirecopy.article.Kind;
import wirecopy.article.Source;
import wirecopy.article.Span;
import wirecopy.article.Task;
import wirecopy.article.Warning;

/** Builds articles for tests, block by block. */
final class Story {

    private final String id;
    private String path;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Contributor> contributors = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private Byline byline;
    private Dateline dateline;
    private String outlet;
    private LocalDate published;

    private Story(String id) {
        this.id = id;
        this.path = "/news/" + id + ".txt";
    }

    static Story of(String id) {
        return new Story(id);
    }

    static Article of(String id, String headline, String... body) {
        Story story = new Story(id).headline(headline);
        for (String paragraph : body) {
            story.body(paragraph);
        }
        return story.article();
    }

    Story headline(String words) {
        return block(Kind.HEADLINE, words);
    }

    Story body(String words) {
        return block(Kind.BODY, words);
    }

    Story block(Kind kind, String words) {
        int line = blocks.size() + 1;
        text.append(text.isEmpty() ? "" : "\n");
        blocks.add(new Block(kind, words, new Span(text.length(), text.length() + words.length()), line, line, "test"));
        text.append(words);
        return this;
    }

    Story at(String path) {
        this.path = path;
        return this;
    }

    Story published(String day) {
        this.published = LocalDate.parse(day);
        return this;
    }

    Story byline(String name, String organization) {
        this.byline = new Byline(List.of(name), organization);
        return block(Kind.BYLINE, "By " + name + (organization == null ? "" : ", " + organization));
    }

    Story dateline(String place, String agency) {
        this.dateline = new Dateline(place, agency, null);
        return this;
    }

    Story contributor(String name, String role, String organization, String place) {
        contributors.add(new Contributor(name, role, organization, place, Task.CONTRIBUTING, blocks.size() + 1));
        return block(Kind.CONTRIBUTOR, organization + " " + role + " " + name + " in " + place + " contributed to this report.");
    }

    /** The last contributor is somebody whom the story names in full elsewhere. */
    Story linkedTo(String fullName) {
        contributors.add(contributors.removeLast().linkedTo(fullName));
        return this;
    }

    Story broughtOutBy(String name) {
        this.outlet = name;
        return this;
    }

    Story warning() {
        warnings.add(new Warning(1, "something to know"));
        return this;
    }

    Article article() {
        return new Article(new Source(path, "UTF-8", id, "text", text.length(), outlet, null), text.toString(), blocks, List.of(), byline,
                dateline,
                published, contributors, warnings);
    }
}

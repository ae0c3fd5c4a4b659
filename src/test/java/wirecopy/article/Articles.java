package wirecopy.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Makes articles for tests, line by line. Spans and lines are right by construction. */
public final class Articles {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Removal> removals = new ArrayList<>();
    private final List<Contributor> contributors = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private Byline byline;
    private Dateline dateline;
    private int line = 1;

    private Articles() {
    }

    public static Articles article() {
        return new Articles();
    }

    /** A story of a headline and paragraphs. */
    public static Article of(String headline, String... paragraphs) {
        Articles article = article().with(Kind.HEADLINE, headline);
        for (String paragraph : paragraphs) {
            article.with(Kind.BODY, paragraph);
        }
        return article.build();
    }

    /** Adds a line that is a block. */
    public Articles with(Kind kind, String line) {
        return with(kind, line, new String[0]);
    }

    /** Adds a line that is a block, parts of which are removed from its text. */
    public Articles with(Kind kind, String written, String... removed) {
        int start = text.length();
        String shown = written;
        for (String part : removed) {
            int at = written.indexOf(part);
            removals.add(new Removal(part, new Span(start + at, start + at + part.length()), line, "mustache-section"));
            shown = shown.replace(part, "");
        }
        blocks.add(new Block(kind, Blank.normalize(shown), new Span(start, start + written.length()), line, line, "test"));
        return endLine(written);
    }

    /** Adds a line that is hidden. */
    public Articles without(String removed, String rule) {
        removals.add(new Removal(removed, new Span(text.length(), text.length() + removed.length()), line, rule));
        return endLine(removed);
    }

    public Articles blankLine() {
        return endLine("");
    }

    public Articles contributor(String name, String role, String organization, String place, Task task) {
        contributors.add(new Contributor(name, role, organization, place, task, Math.max(1, line - 1)));
        return this;
    }

    public Articles dateline(String place, String agency, String date) {
        dateline = new Dateline(place, agency, date);
        return this;
    }

    public Articles byline(String... names) {
        byline = new Byline(List.of(names), null);
        return this;
    }

    public Articles warning(int at, String message) {
        warnings.add(new Warning(at, message));
        return this;
    }

    public Article build() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Source source = new Source("/stories/story.txt", "UTF-8", sha256(bytes), "text", bytes.length);
        return new Article(source, text.toString(), blocks, removals, byline, dateline, null, contributors, warnings);
    }

    private Articles endLine(String written) {
        text.append(written).append('\n');
        line++;
        return this;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package wirecopy.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import wirecopy.article.Article;
import wirecopy.article.Articles;
import wirecopy.article.Kind;
import wirecopy.article.Task;

/** What writers write, and stories for them. */
final class Written {

    static final Edition EDITION = new Edition("Ferries & “harbors”", Instant.parse("2026-11-24T08:00:00Z"));

    private Written() {
    }

    static byte[] bytes(Format format, Article... stories) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            StoryWriter writer = format.writer(out, EDITION);
            for (Article story : stories) {
                writer.write(story);
            }
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(Format format, Article... stories) {
        return new String(bytes(format, stories), StandardCharsets.UTF_8);
    }

    /** A story with one of everything. */
    static Article ferry() {
        return Articles.article().with(Kind.HEADLINE, "Night ferry returns to the northern islands").with(Kind.SUBHEADLINE, "Winter is over")
                .byline("Elsa Marren", "Tom van Dale").with(Kind.BYLINE, "By Elsa Marren and Tom van Dale").with(Kind.TIMESTAMP, "March 5, 2024")
                .dateline("LANGVIK, Norland", "HNS", null).with(Kind.BODY, "LANGVIK, Norland (HNS) — The night ferry sailed again on Monday.")
                .with(Kind.PROMOTION, "Sign up for our newsletter").with(Kind.SUBHEADING, "What it costs")
                .with(Kind.BODY, "A berth is 38 crowns {{x}}, a seat on deck 12.", "{{x}}").with(Kind.CAPTION, "The harbor in winter").with(Kind.RULE, "___")
                .with(Kind.CONTRIBUTOR, "Harbor News Service writer Mari Lindqvist in Langvik contributed to this report.")
                .contributor("Mari Lindqvist", "writer", "Harbor News Service", "Langvik", Task.CONTRIBUTING).build();
    }

    /** Stories of which every part means something to some format. */
    static List<Article> hostile() {
        String[] texts = {"=HYPERLINK(\"http://x.example\",\"click\")", "]]> <script>alert('x')</script> &amp; &lt;", "\"quoted\", 'single', \\back\\ {brace} ~^ % $ # _",
                "half \uD83D of one, \uFFFE none, \u202E turned", "* star _under_ [link](x) `code` <b>", "1. first", "# heading #", "--- yaml: \"x\" #",
                "مرحبا بالعالم (HNS)", "😀 two halves", "- dash", "%PDF @at +1 -1"};
        return java.util.Arrays.stream(texts).map(text -> Articles.article().with(Kind.HEADLINE, text).byline(text).with(Kind.BYLINE, text)
                .with(Kind.SUBHEADLINE, text).dateline(text, text, null).with(Kind.BODY, text).with(Kind.CAPTION, text).build()).toList();
    }
}

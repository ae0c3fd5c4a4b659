package wirecopy.desktop.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import wirecopy.article.Article;
import wirecopy.article.Articles;
import wirecopy.article.Dateline;
import wirecopy.article.Kind;
import wirecopy.article.Task;

class StoryTest {

    @Test
    void contributorsStandApartAtTheEnd() {
        Article article = Articles.article().with(Kind.HEADLINE, "Head").with(Kind.BODY, "One.")
                .with(Kind.CONTRIBUTOR, "Ann Lee in Rome contributed.")
                .contributor("Ann Lee", "writer", "AP", "Rome", Task.CONTRIBUTING)
                .with(Kind.BODY, "Two.").with(Kind.RULE, "___").without("{{#r}} {{/r}}", "mustache-section")
                .with(Kind.CONTRIBUTOR, "The AP contributed.").contributor(null, null, "AP", null, Task.OTHER).build();
        assertEquals(List.of("Head", "\uFFFC", "One.", "Two.", "Contributors", "Ann Lee in Rome contributed.", "The AP contributed.",
                "Ann Lee \u2014 writer, AP \u2014 Rome \u2014 contributing", "AP"), texts(article));
    }

    @Test
    void aRuleInsideTheStoryIsAnOrnament() {
        Article article = Articles.article().with(Kind.BODY, "One.").with(Kind.RULE, "* * *").with(Kind.BODY, "Two.").build();
        assertEquals(Look.RULE, Story.of(article).get(1).look());
    }

    @Test
    void textAfterADayHasRoomAboveIt() {
        Article article = Articles.article().with(Kind.HEADLINE, "Head").with(Kind.BODY, "One.").with(Kind.TIMESTAMP, "June 17, 2020").with(Kind.BODY, "Two.")
                .with(Kind.BODY, "Three.").build();
        assertEquals(List.of(Look.HEADLINE, Look.FIRST_BODY, Look.TIMESTAMP, Look.FIRST_BODY, Look.BODY), Story.of(article).stream().map(Paragraph::look).toList());
    }

    @Test
    void theHeadlineIsNotSaidTwice() {
        Article article = Articles.article().with(Kind.HEADLINE, "Head").with(Kind.HEADLINE, "Head")
                .with(Kind.HEADLINE, "Other").build();
        assertEquals(List.of("Head", "Other"), texts(article));
    }

    @Test
    void everyKindIsShown() {
        for (Kind kind : Kind.values()) {
            Article article = Articles.article().with(Kind.BODY, "One.").with(kind, "Some words.")
                    .with(Kind.BODY, "Two.").build();
            assertEquals(kind == Kind.CONTRIBUTOR ? 4 : 3, Story.of(article).size(), kind.word());
        }
    }

    @Test
    void aVeryLongBlockIsCutAndLosesNothing() {
        String block = "word ".repeat(5_000).strip();
        List<Paragraph> paragraphs = Story.of(Articles.article().with(Kind.BODY, block).build());
        assertTrue(paragraphs.size() > 4 && paragraphs.stream().allMatch(p -> p.text().length() <= 4_000));
        assertEquals(block, paragraphs.stream().map(Paragraph::text).collect(Collectors.joining()));
        assertEquals(paragraphs.get(0).text().length(), paragraphs.get(1).offset());
        String one = "\uD83D\uDE00".repeat(4_001);
        paragraphs = Story.of(Articles.article().with(Kind.BODY, one).build());
        assertEquals(one, paragraphs.stream().map(Paragraph::text).collect(Collectors.joining()));
    }

    @Test
    void theDatelineEndsAfterItsDash() {
        assertEquals("EL PASO, Texas (AP) -".length(), end("EL PASO, Texas (AP) \u2014 A man", "EL PASO, Texas", "AP", null));
        assertEquals("SEOUL, Nov. 3 (Reuters) -".length(), end("SEOUL, Nov. 3 (Reuters) - A man", "SEOUL", "Reuters", "Nov. 3"));
        assertEquals("LONDON --".length(), end("LONDON -- A man", "LONDON", null, null));
        assertEquals("PARIS (AP)".length(), end("PARIS (AP) A man", "PARIS", "AP", null));
        assertEquals(0, end("A man in PARIS", "PARIS", null, null));
    }

    private static int end(String text, String place, String agency, String date) {
        return DatelineEnd.in(text, new Dateline(place, agency, date));
    }

    @Test
    void kindsThatAreNotShownAreCountedAtTheEnd() {
        Article article = Articles.article().with(Kind.HEADLINE, "Lighthouse").with(Kind.PROMOTION, "Sign up").with(Kind.BODY, "The light went out.")
                .with(Kind.PROMOTION, "Read more").with(Kind.BIO, "Nora writes.").build();
        List<Paragraph> paragraphs = Story.of(article, Set.of(Kind.PROMOTION, Kind.BIO, Kind.NOTICE));
        assertEquals(List.of("Lighthouse", "The light went out."), paragraphs.stream().limit(2).map(Paragraph::text).toList());
        assertEquals(3, paragraphs.size());
        assertTrue(paragraphs.getLast().text().startsWith("Not shown: bio 1, promotion 2."), paragraphs.getLast().text());
        assertEquals(5, Story.of(article, Set.of()).size());
    }

    private static List<String> texts(Article article) {
        return Story.of(article).stream().map(Paragraph::text).toList();
    }
}

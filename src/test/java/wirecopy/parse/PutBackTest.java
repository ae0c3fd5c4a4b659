package wirecopy.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Kind;
import wirecopy.article.Removal;
import wirecopy.article.Span;

/** What a reader brings back: one removal, one line, all that a rule did. */
class PutBackTest {

    private static final String STORY = """
            Harbour town rebuilds its lighthouse
            By Nora Quist
            {{#rendered}} {{/rendered}}
            The light went {{x}}out in &amp; after the storm of {{y}}1953.
            Sign up for our daily newsletter
            {{z}} The keeper's house has been empty since, and the gulls have moved in.
            Haru Tanabe in Tokyo contributed to this report.
            """;
    private final Article article = Texts.parse(STORY);

    @Test
    void aRemovalInsideASentenceStandsThereAgain() {
        Article back = place(removed("{{x}}").span());
        assertEquals("The light went {{x}}out in & after the storm of 1953.", textOf(back, 4));
        assertEquals(article.removals().size() - 1, back.removals().size());
    }

    @Test
    void aRemovalOnALineOfItsOwnIsAParagraph() {
        Article back = place(removed("{{#rendered}} {{/rendered}}").span());
        assertEquals(new Block(Kind.BODY, "{{#rendered}} {{/rendered}}", back.blocks().get(2).span(), 3, 3, PutBack.RULE), back.blocks().get(2));
    }

    @Test
    void aRemovalBeforeALineOpensIt() {
        Article back = place(removed("{{z}}").span());
        assertEquals("{{z}} The keeper's house has been empty since, and the gulls have moved in.", textOf(back, 6));
        assertEquals(article.blocks().size(), back.blocks().size());
    }

    @Test
    void aRuleGivesBackAllItTook() {
        String rule = removed("{{y}}").rule();
        Article back = PutBack.NOTHING.with(rule).in(article);
        assertEquals(List.of(), back.removals().stream().filter(r -> r.rule().equals(rule)).toList());
        assertEquals("The light went {{x}}out in & after the storm of {{y}}1953.", textOf(back, 4));
    }

    @Test
    void aLineThatWasSetApartIsStory() {
        Block line = block(article, Kind.PROMOTION);
        Article back = place(line.span());
        assertEquals(new Block(Kind.BODY, line.text(), line.span(), 5, 5, PutBack.RULE), back.blocks().get(3));
        assertEquals(back, PutBack.NOTHING.with(line.rule()).in(article));
    }

    @Test
    void whoeverWasCreditedInStoryIsNoContributor() {
        assertEquals(1, article.contributors().size());
        assertEquals(List.of(), place(block(article, Kind.CONTRIBUTOR).span()).contributors());
    }

    @Test
    void withoutItsLineThereIsNoByline() {
        assertEquals(List.of("Nora Quist"), article.byline().names());
        assertNull(place(block(article, Kind.BYLINE).span()).byline());
    }

    @Test
    void nothingToPutBackChangesNothing() {
        assertSame(article, PutBack.NOTHING.with("no such rule").in(article));
        assertSame(article, PutBack.NOTHING.with("body").in(article));
    }

    @Test
    void aFileOfTemplateCodeAloneCanBeShown() {
        Article code = Texts.parse("{{#a}}\n\n{{/a}}\n");
        Article back = PutBack.NOTHING.with(code.removals().getFirst().rule()).in(code);
        assertEquals(List.of(), back.warnings());
        assertEquals("{{#a}}\n\n{{/a}}", back.body());
    }

    private Article place(Span span) {
        return PutBack.NOTHING.with(span).in(article);
    }

    private Removal removed(String text) {
        return article.removals().stream().filter(r -> r.text().equals(text)).findFirst().orElseThrow();
    }

    private static Block block(Article article, Kind kind) {
        return article.blocks().stream().filter(b -> b.kind() == kind).findFirst().orElseThrow();
    }

    private static String textOf(Article article, int line) {
        return article.blocks().stream().filter(b -> b.line() == line).findFirst().orElseThrow().text();
    }
}

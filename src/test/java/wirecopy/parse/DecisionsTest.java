package wirecopy.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Kind;
import wirecopy.article.Span;
import wirecopy.parse.Decisions.Fate;

/** What a reader shows and hides: here only, or by a rule for all stories. */
class DecisionsTest {

    private static final String STORY = """
            Harbour town rebuilds its lighthouse
            {{#rendered}} {{/rendered}}
            The light went {{x}}out in the storm of {{y}}1953, and nobody has lit it since that night.
            Page 3 of 12
            Sign up for our daily newsletter
            The keeper's house has been empty since, and the gulls have moved in.
            Haru Tanabe in Tokyo contributed to this report.
            """;
    private final Article article = Texts.parse(STORY);

    @Test
    void withoutDecisionsItIsTheVeryArticle() {
        assertSame(article, Decisions.NONE.in(article));
        assertSame(article, new Decisions(Set.of(new Span(1, 2)), Set.of(), List.of(rule(false, "no such line"))).in(article));
    }

    @Test
    void aHiddenLineIsARemovalAndCanBeFoundAgain() {
        Block line = block("The light went");
        Article hidden = Decisions.NONE.with(line.span(), Fate.HIDDEN_HERE).in(article);
        assertFalse(hidden.body().contains("The light went"));
        assertEquals(STORY, hidden.reconstruct());
        assertEquals(List.of("{{#rendered}} {{/rendered}}", line.span().of(STORY)), hidden.removals().stream().map(r -> r.text()).toList(),
                "what was removed inside of it goes with it");
        assertEquals(Decisions.HIDDEN, hidden.removals().get(1).rule());
    }

    @Test
    void whoIsCreditedInAHiddenLineIsNoContributor() {
        assertEquals(1, article.contributors().size());
        Article hidden = Decisions.NONE.with(block("Haru Tanabe").span(), Fate.HIDDEN_HERE).in(article);
        assertEquals(List.of(), hidden.contributors());
    }

    @Test
    void aRuleHidesLinesThatReadAlike() {
        Article hidden = new Decisions(Set.of(), Set.of(), List.of(rule(false, "PAGE 7  of 9"))).in(article);
        assertFalse(hidden.body().contains("Page 3"), hidden.body());
        assertEquals(Decisions.NEVER, hidden.removals().getLast().rule());
        assertTrue(hidden.body().contains("The keeper's house"));
    }

    @Test
    void aRuleShowsLinesAndRemovedPieces() {
        LineRule line = rule(true, "sign up for our daily newsletter");
        LineRule piece = rule(true, "{{x}}");
        Article shown = new Decisions(Set.of(), Set.of(), List.of(line, piece)).in(article);
        assertEquals(Kind.BODY, in(shown, "Sign up").kind());
        assertTrue(shown.body().contains("The light went {{x}}out in the storm of 1953"), shown.body());
    }

    @Test
    void aRuleOfTheParserCanBeSwitchedOff() {
        String name = article.removals().get(1).rule();
        Article shown = new Decisions(Set.of(), Set.of(), List.of(new LineRule(true, LineRule.Where.RULE, name))).in(article);
        assertTrue(shown.body().contains("{{x}}out in the storm of {{y}}1953"), shown.body());
    }

    @Test
    void theOneStoryWinsOverARule() {
        Span line = block("Page 3").span();
        Decisions never = new Decisions(Set.of(line), Set.of(), List.of(rule(false, "page 3 of 12")));
        assertEquals(Fate.SHOWN_HERE, never.fates().of(block("Page 3")));
        assertEquals(List.of(), never.in(article).removals().stream().filter(r -> r.rule().equals(Decisions.NEVER)).toList());
        Span sign = block("Sign up").span();
        Decisions always = new Decisions(Set.of(), Set.of(sign), List.of(rule(true, "Sign up for our daily newsletter")));
        assertEquals(Fate.HIDDEN_HERE, always.fates().of(block("Sign up")));
        assertEquals(Fate.SHOWN_ALWAYS, always.with(sign, Fate.AS_PARSED).fates().of(block("Sign up")));
    }

    @Test
    void wordsMayBeTheStartOrAnyPart() {
        Decisions start = new Decisions(Set.of(), Set.of(), List.of(new LineRule(false, LineRule.Where.START, "sign up")));
        assertEquals(Fate.HIDDEN_ALWAYS, start.fates().of(block("Sign up")));
        assertEquals(Fate.AS_PARSED, start.fates().of(block("The keeper")));
        Decisions has = new Decisions(Set.of(), Set.of(), List.of(new LineRule(false, LineRule.Where.HAS, "the gulls")));
        assertEquals(Fate.HIDDEN_ALWAYS, has.fates().of(block("The keeper")));
    }

    @Test
    void rulesAreAboutTheSameWhereTheyReadAlike() {
        assertTrue(rule(true, "Page 3 of 12").isAboutTheSameAs(rule(false, "page  41 OF 7")));
        assertFalse(rule(true, "Page").isAboutTheSameAs(new LineRule(true, LineRule.Where.HAS, "Page")));
    }

    private static LineRule rule(boolean shows, String words) {
        return new LineRule(shows, LineRule.Where.WHOLE, words);
    }

    private Block block(String beginning) {
        return in(article, beginning);
    }

    private static Block in(Article article, String beginning) {
        return article.blocks().stream().filter(b -> b.text().startsWith(beginning)).findFirst().orElseThrow();
    }
}

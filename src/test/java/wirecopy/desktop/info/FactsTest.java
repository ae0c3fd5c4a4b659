package wirecopy.desktop.info;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import wirecopy.article.Article;
import wirecopy.article.Articles;
import wirecopy.article.Kind;
import wirecopy.parse.AsDecided;
import wirecopy.parse.Decisions;

class FactsTest {

    private final Article article = Articles.article().with(Kind.HEADLINE, "Lighthouse").without("{{#r}}", "mustache-section")
            .with(Kind.BODY, "The light {{x}}went out.", "{{x}}").with(Kind.BODY, "It stays so.").dateline("OSLO", "AP", null)
            .warning(3, "Not text").build();

    @Test
    void theFileAndWhatWasMadeOfItAreTold() {
        List<Fact> facts = Facts.of(AsDecided.of(article, Decisions.NONE));
        assertEquals("/stories/story.txt", value(facts, "File"));
        assertEquals("UTF-8", value(facts, "Encoding"));
        assertEquals(article.source().size() + " bytes, 4 lines", value(facts, "Size"));
        assertEquals(article.id(), value(facts, "SHA-256"));
        assertEquals("AP", value(facts, "Outlet"));
        assertEquals("The text does not say", value(facts, "Address on the web"));
        assertEquals("The text does not say", value(facts, "Published"));
        assertEquals("7", value(facts, "Words"));
        assertEquals("headline 1, body 2", value(facts, "Kinds of lines"));
        assertEquals("mustache-section 2", value(facts, "Removed, by rule"));
        assertEquals("Line 3: Not text", value(facts, "Not sure"));
        assertFalse(facts.stream().anyMatch(fact -> fact.label().equals("Decided by you")));
    }

    @Test
    void whatTheReaderDecidedCounts() {
        Decisions decisions = Decisions.NONE.with(article.blocks().getLast().span(), Decisions.Fate.HIDDEN_HERE);
        List<Fact> facts = Facts.of(AsDecided.of(article, decisions));
        assertEquals("mustache-section 2, hidden by you 1", value(facts, "Removed, by rule"));
        assertEquals("1 piece of this story", value(facts, "Decided by you"));
        assertTrue(Facts.text(facts).contains("Encoding: UTF-8\n"));
    }

    private static String value(List<Fact> facts, String label) {
        return facts.stream().filter(fact -> fact.label().equals(label)).findFirst().orElseThrow().value();
    }
}

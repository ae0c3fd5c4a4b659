package wirecopy.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Kind;
import wirecopy.format.Readings;

/** What goes out comes back as the same story. */
class RoundTripTest {

    private static final String FERRY = """
            Night ferry returns to the northern islands
            {{#rendered}} {{/rendered}}
            By ELSA MARREN, Harbor News Service
            March 5, 2024
            LANGVIK, Norland (HNS) — The night ferry sailed again on Monday, the harbor master said.
            Advertisement
            “A berth < 38 crowns & a seat on deck > 12,” she said. It's the {{first}} since 2019.
            ___
            Correction: The bridge is 90 metres long, not 80.
            Thomas contributed from Sandholm, Norland. Harbor News Service writer Mari Lindqvist in Langvik contributed to this report.
            """;

    @Test
    void jsonLinesHoldAllOfAStory() {
        Article story = Readings.story(FERRY);
        Article back = Readings.story(Written.text(Format.JSON_LINES, story));
        assertSame(story, back);
        assertEquals(story.byline(), back.byline());
        assertEquals(story.published(), back.published());
        assertTrue(Readings.removals(back).contains("removed: {{#rendered}} {{/rendered}}"), Readings.removals(back));
        assertTrue(Readings.removals(back).contains("source.sha256: " + story.id()), Readings.removals(back));
    }

    @Test
    void jsonLinesHoldOutletAndAddress() {
        String page = "{\"headline\":\"Night ferry returns\",\"body\":\"The night ferry sailed again on Monday.\",\"source\":\"Harbor News\",\"url\":\"https://news.example/ferry\"}";
        Article back = Readings.story(Written.text(Format.JSON_LINES, Readings.story(page)));
        assertEquals("Harbor News", back.source().outlet());
        assertEquals("https://news.example/ferry", back.source().address());
    }

    @Test
    void ninjsHoldsTheTimeOfDay() {
        String timed = "{\"headline\":\"Night ferry returns\",\"body\":\"The night ferry sailed again on Monday.\",\"datePublished\":\"2024-03-05T08:10:00Z\"}";
        Article story = Readings.story(timed);
        assertTrue(Written.text(Format.NINJS, story).contains("\"2024-03-05T08:10:00Z\""), Written.text(Format.NINJS, story));
        assertEquals(Readings.blocks(story), Readings.blocks(Readings.story(Written.text(Format.NINJS, story))));
    }

    @Test
    void jsonLinesHoldKindsThatTheWordsDoNotTell() {
        Article odd = wirecopy.article.Articles.article().with(Kind.HEADLINE, "One").with(Kind.CAPTION, "Said on Monday that all is well again.")
                .with(Kind.PROMOTION, "The harbor opens again on Monday.").with(Kind.BODY, "Advertisement").with(Kind.HEADLINE, "One").build();
        assertEquals(Readings.blocks(odd), Readings.blocks(Readings.story(Written.text(Format.JSON_LINES, odd))));
    }

    @Test
    void ninjsHoldsAllOfAStoryButTheWordsOfItsDay() {
        Article story = Readings.story(FERRY);
        Article back = Readings.story(Written.text(Format.NINJS, story));
        assertEquals("ninjs", back.source().format());
        assertEquals(Readings.blocks(story).replace("March 5, 2024", "5 March 2024"), Readings.blocks(back));
        assertEquals(story.contributors().stream().map(one -> one.on(1)).toList(), back.contributors().stream().map(one -> one.on(1)).toList());
        assertEquals(story.byline(), back.byline());
        assertEquals(story.dateline(), back.dateline());
        assertEquals(story.published(), back.published());
    }

    @Test
    void ninjsHoldsKindsThatTheWordsDoNotTell() {
        Article odd = wirecopy.article.Articles.article().with(Kind.HEADLINE, "One").with(Kind.BODY, "All is well again, the harbor master said on Monday.").with(Kind.HEADLINE, "One")
                .with(Kind.CONTRIBUTOR, "Elsa Marren has covered ferries for nine years.").with(Kind.NOTICE, "The bridge is 90 metres long.").build();
        assertEquals(Readings.blocks(odd), Readings.blocks(Readings.story(Written.text(Format.NINJS, odd))));
    }

    @Test
    void ninjsHasOnlyFieldsOfTheStandard() {
        JsonNode item = new ObjectMapper().readTree(Written.text(Format.NINJS, Written.ferry()));
        assertEquals(List.of("standard", "uri", "type", "representationType", "headlines", "by", "located", "descriptions", "people", "bodies"),
                List.copyOf(item.propertyNames()));
        assertTrue(item.get("uri").asString().matches("ni:///sha-256;[A-Za-z0-9_-]{43}"), item.get("uri").asString());
        assertEquals(Set.of("role", "contentType", "charCount", "wordCount", "value"), Set.copyOf(item.get("bodies").get(0).propertyNames()));
        assertEquals("{\"name\":\"Mari Lindqvist\",\"rel\":\"contributing\"}", item.get("people").get(0).toString());
        assertEquals("""
                <p class="timestamp">March 5, 2024</p>
                <p>LANGVIK, Norland (HNS) — The night ferry sailed again on Monday.</p>
                <p class="promotion">Sign up for our newsletter</p>
                <h2>What it costs</h2>
                <p>A berth is 38 crowns , a seat on deck 12.</p>
                <figure><figcaption>The harbor in winter</figcaption></figure>
                <p class="rule">___</p>
                <p class="contributor">Harbor News Service writer Mari Lindqvist in Langvik contributed to this report.</p>""",
                item.get("bodies").get(0).get("value").asString());
    }

    @Test
    void hostileStoriesComeBack() {
        for (Article story : Written.hostile()) {
            Article back = Readings.story(Written.text(Format.JSON_LINES, story));
            assertEquals(story.blocks().stream().map(Block::kind).toList(), back.blocks().stream().map(Block::kind).toList());
            // Characters that are written by their names are read as characters, as everywhere.
            assertEquals(Readings.blocks(story).replace("\uD83D ", "? ").replace("&amp; &lt;", "& <"), Readings.blocks(back));
        }
    }

    private static void assertSame(Article story, Article back) {
        assertEquals(story.headline(), back.headline());
        assertEquals(Readings.blocks(story), Readings.blocks(back));
        assertEquals(story.dateline(), back.dateline());
        assertEquals(story.contributors().stream().map(one -> one.on(1)).toList(), back.contributors().stream().map(one -> one.on(1)).toList());
    }
}

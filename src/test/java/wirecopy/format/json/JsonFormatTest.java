package wirecopy.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.article.Article;
import wirecopy.article.Warning;
import wirecopy.format.Input;
import wirecopy.format.Reading;
import wirecopy.format.Readings;
import wirecopy.format.Refused;
import wirecopy.format.StoryReader;
import wirecopy.parse.ArticleParser;

class JsonFormatTest {

    private static final String BODY = "LANGVIK, Norland (HNS) — The night ferry sailed again on Monday, the harbor master said.\\n"
            + "{{#rendered}} {{/rendered}}\\nA berth is 38 crowns, a seat on deck 12.";

    @Test
    void fieldsByTheirUsualNames() {
        Article article = Readings.story("""
                {"id": 42, "hed": "Night ferry returns", "byline": "By ELSA MARREN, Harbor News Service", "published_at": "2024-03-05T08:10:00Z",
                 "url": "https://harbor.example/ferry", "source": {"id": null, "name": "Harbor News"}, "tags": ["sea", "ferry"],
                 "dek": "Winter is over on the islands", "body": "%s"}""".formatted(BODY));

        assertEquals("""
                headline: Night ferry returns
                byline: By ELSA MARREN, Harbor News Service
                timestamp: 5 March 2024, 08:10
                subheadline: Winter is over on the islands
                body: LANGVIK, Norland (HNS) — The night ferry sailed again on Monday, the harbor master said.
                body: A berth is 38 crowns, a seat on deck 12.""", Readings.blocks(article));
        assertEquals("""
                field: hed | Title:\s
                field: byline | Author:\s
                field: published_at | Published:\s
                field: source | Outlet: Harbor News
                field: url | Address: https://harbor.example/ferry
                field: dek | Description:\s
                mustache-section | {{#rendered}} {{/rendered}}
                field: id | id: 42
                field: tags | tags: sea, ferry""", Readings.removals(article));
        assertEquals("json", article.source().format());
        assertEquals("Harbor News", article.source().outlet());
        assertEquals("https://harbor.example/ferry", article.source().address());
        assertEquals("2024-03-05", article.published().toString());
        assertEquals(List.of("ELSA MARREN"), article.byline().names());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{'title': 'Harbor to reopen', 'text': 'BODY'}",
            "{'headline': 'Harbor to reopen', 'maintext': 'BODY'}",
            "{'@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': 'Harbor to reopen', 'articleBody': 'BODY'}",
            "{'@graph': [{'@type': 'WebSite', 'name': 'x'}, {'@type': 'NewsArticle', 'headline': 'Harbor to reopen', 'articleBody': 'BODY'}]}",
            "{'article': {'title': 'Harbor to reopen', 'content': 'BODY'}}",
            "{'data': {'title': 'Harbor to reopen', 'article_text': 'BODY'}}",
            "{'webTitle': 'Harbor to reopen', 'fields': {'bodyText': 'BODY'}}",
            "{'_index': 'news', '_source': {'title': 'Harbor to reopen', 'content': 'BODY'}}",
            "{'content': {'title': 'Harbor to reopen', 'body': 'BODY'}}",
            "{'title': {'rendered': 'Harbor to reopen'}, 'content': {'rendered': '<p>BODY</p>', 'protected': false}}",
            "{'headline': {'main': 'Harbor to reopen', 'kicker': null}, 'lead_paragraph': 'BODY'}",
            "{'headlines': {'basic': 'Harbor to reopen'}, 'content_elements': [{'type': 'text', 'content': 'BODY'}]}",
            "{'title': 'Harbor to reopen', 'blocks': [{'type': 'paragraph', 'data': {'text': 'BODY'}}]}",
            "{'title': 'Harbor to reopen', 'body': ['BODY']}"})
    void shapesOfArticles(String json) {
        Article article = Readings.story(json.replace('\'', '"').replace("BODY", "The harbor opens again on Monday."));

        assertEquals("headline: Harbor to reopen\nbody: The harbor opens again on Monday.", Readings.blocks(article));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'author': 'Ann Poe'|By Ann Poe",
            "'author': 'by Ann Poe and Jo Roe'|by Ann Poe and Jo Roe",
            "'authors': ['Ann Poe', 'Jo Roe', 'Ed Lee']|By Ann Poe, Jo Roe and Ed Lee",
            "'authors': [{'name': 'Ann Poe', 'url': 'https://x.example'}, {'name': 'Jo Roe'}]|By Ann Poe and Jo Roe",
            "'author': {'first_name': 'Ann', 'last_name': 'Poe'}|By Ann Poe",
            "'byline': {'original': 'By Ann Poe', 'person': [{'firstname': 'Ann'}]}|By Ann Poe",
            "'credits': {'by': [{'name': 'Ann Poe'}]}|By Ann Poe",
            "'authors': ['Ann Poe', 'https://x.example/ann', 'ann@x.example']|By Ann Poe",
            "'by': 'Von Karla Muster'|Von Karla Muster"})
    void authors(String field, String line) {
        Article article = Readings.story(("{'title': 'Harbor to reopen', " + field + ", 'text': 'The harbor opens again on Monday.'}").replace('\'', '"'));

        assertTrue(Readings.blocks(article).contains("byline: " + line + "\n"), Readings.blocks(article));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'date': '2024-03-05'|2024-03-05", "'pubDate': 'Tue, 05 Mar 2024 08:10:00 GMT'|2024-03-05",
            "'timestamp': 1709626200|2024-03-05", "'created_at': 1709626200000|2024-03-05",
            "'date': {'$date': '2024-03-05T08:10:00Z'}|2024-03-05", "'versioncreated': '20240305T081000Z'|2024-03-05"})
    void days(String field, String day) {
        Article article = Readings.story(("{'title': 'Harbor to reopen', " + field + ", 'text': 'The harbor opens again on Monday.'}").replace('\'', '"'));

        assertEquals(day, String.valueOf(article.published()));
    }

    @Test
    void partsThatSayWhatTheyAre() {
        Article article = Readings.story("""
                {"headlines": {"basic": "Council opens harbor"}, "content_elements": [{"type": "text", "content": "The harbor opens &amp; closes on <b>Monday</b>."},
                 {"type": "header", "content": "What it costs"}, {"type": "image", "url": "https://x.example/1.jpg", "caption": "The harbor in winter"},
                 {"type": "list", "items": [{"type": "text", "content": "A berth: 38 crowns"}, {"type": "text", "content": "A seat: 12 crowns"}]}]}""");

        assertEquals("""
                headline: Council opens harbor
                body: The harbor opens & closes on Monday.
                subheading: What it costs
                caption: The harbor in winter
                body: A berth: 38 crowns
                body: A seat: 12 crowns""", Readings.blocks(article));
        assertTrue(Readings.removals(article).contains("https://x.example/1.jpg"));
    }

    @Test
    void brokenLinesAreJoined() {
        Article article = Readings.story("{\"title\": \"Harbor to reopen\", \"text\": \"" + """
                The harbor of Langvik opens again on Monday after the winter, the
                council said, and the ferry to the islands will sail every night of
                the week until the autumn comes, weather and the state of the ice on
                the sound permitting as they always have to in this part of Norland.

                A berth costs 38 crowns.""".replace("\n", "\\n") + "\"}");

        assertEquals(3, article.blocks().size(), Readings.blocks(article));
    }

    @Test
    void summaryThatTheTextBeginsWithIsLeftOut() {
        String text = "The harbor opens again on Monday, the council said.";
        Article article = Readings.story("{\"title\": \"Harbor to reopen\", \"description\": \"The harbor opens again on Monday, the…\", \"text\": \"" + text + "\"}");

        assertEquals("headline: Harbor to reopen\nbody: " + text, Readings.blocks(article));
        assertTrue(Readings.removals(article).contains("field: description | Description: The harbor opens again"));
    }

    @Test
    void whatIsMissingIsTold() {
        Article summary = Readings.story("{\"title\": \"Harbor to reopen\", \"summary\": \"It opens on Monday.\", \"date\": \"2024-03-05\"}");
        Article headline = Readings.story("{\"title\": \"Harbor to reopen\", \"url\": \"https://x.example\", \"date\": \"2024-03-05\"}");
        Article cut = Readings.story("{\"title\": \"Harbor to reopen\", \"content\": \"It opens on Monday, the council… [+1200 chars]\"}");

        assertEquals(List.of(new Warning(1, "This file holds only a summary of the story.")), summary.warnings());
        assertEquals(List.of(new Warning(1, "This file holds no text of the story.")), headline.warnings());
        assertEquals(List.of(new Warning(1, "The text of this story is cut off in the file.")), cut.warnings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{'name': 'x', 'version': '1.0.0', 'description': 'A package', 'scripts': {'test': 'jest'}}|JSON, but no news story: no text of one under a name known here",
            "{'$schema': 'x', 'title': 'Person', 'description': 'A person', 'type': 'object'}|JSON, but no news story: no text of one under a name known here",
            "{'compilerOptions': {'target': 'es2022'}}|JSON, but no news story: no text of one under a name known here",
            "{'text': 'OK'}|JSON, but no news story: no headline, and hardly any text",
            "{'type': 'picture', 'headline': 'Harbor', 'description_text': 'The harbor', 'versioncreated': '2024-03-05'}|it describes a picture or a recording, and holds no text"})
    void whatIsNoArticleIsSkipped(String json, String reason) {
        assertEquals(new Refused("in/a", true, reason), Readings.of(json.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{'title': 'x', 'text': 'cut off in|its JSON is broken",
            "{'title': 'x' 'text': 'no comma'}|its JSON is broken"})
    void brokenJsonIsTold(String json, String reason) {
        assertEquals(new Refused("in/a", false, reason), Readings.of(json.replace('\'', '"')));
    }

    @Test
    void deepNestingIsRefused() {
        String json = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertEquals(new Refused("in/a", false, "its JSON is larger or deeper nested than any story"), Readings.of(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#rendered}} {{/rendered}}", "[Editor's note: corrected]", "{\"that\"} was odd", "{\"title\": \"x\"}\n\nA paragraph below.", "{ \"a quotation\" }"})
    void textThatBeginsAlikeIsText(String start) {
        assertEquals("text", Readings.story(start + "\n\nThe harbor opens again on Monday.\n").source().format());
    }

    @Test
    void namesOfTheUsersOwn() {
        FieldNames own = FieldNames.with(Map.of(Role.HEADLINE, List.of("Ueberschrift"), Role.BODY, List.of("fliess_text")));
        byte[] json = "{\"title\": \"no\", \"ueberschrift\": \"Harbor to reopen\", \"fliessText\": \"It opens on Monday.\"}".getBytes(StandardCharsets.UTF_8);
        Reading reading = new StoryReader(ArticleParser.standard(), own).read(new Input.Bytes("in/a", json));

        assertEquals("headline: Harbor to reopen\nbody: It opens on Monday.", Readings.blocks(assertInstanceOf(Reading.Story.class, reading).article()));
    }
}

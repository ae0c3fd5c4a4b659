package wirecopy.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wirecopy.article.Article;
import wirecopy.format.Readings;
import wirecopy.format.Refused;

class NinjsTest {

    @Test
    void itsMainHeadlineAndItsRichText() {
        Article article = Readings.story("""
                {"uri": "urn:hns:1", "type": "text", "versioncreated": "2024-05-10T16:02:28+02:00", "urgency": 4, "located": "Langvik", "copyrightholder": "HNS",
                 "bodies": [{"role": "main", "contenttype": "text/plain", "value": "In plain words"},
                            {"role": "main", "contenttype": "application/xhtml+xml", "value": "<div><p>The harbor opens again on Monday.</p>\
                <h2>What it costs</h2><p>A berth is 38 crowns.</p><figure><img src='x.jpg'/><div>Ann Poe/HNS</div><figcaption>The harbor in winter</figcaption></figure></div>"}],
                 "headlines": [{"role": "short", "value": "Harbor"}, {"role": "main", "value": "Council opens harbor"}]}""");

        assertEquals("ninjs", article.source().format());
        assertEquals("HNS", article.source().outlet());
        assertEquals("""
                headline: Council opens harbor
                timestamp: 10 May 2024, 16:02
                body: The harbor opens again on Monday.
                subheading: What it costs
                body: A berth is 38 crowns.
                caption: Ann Poe/HNS
                caption: The harbor in winter""", Readings.blocks(article));
        assertTrue(Readings.removals(article).contains("field: bodies.value | bodies.value: In plain words"));
        assertTrue(Readings.removals(article).contains("field: headlines.value | headlines.value: Harbor"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{'contentType': 'text/plain', 'value': 'In plain words.'}, {'contentType': 'application/xhtml+xml', 'value': '<p>The best.</p>'}|The best.",
            "{'contenttype': 'text/html', 'value': ''}, {'contenttype': 'text/plain', 'value': 'The best.'}|The best.",
            "{'role': 'nitf', 'contenttype': 'text/vnd.IPTC.NITF', 'value': '<nitf><head><title>x</title></head></nitf>'}, {'contenttype': 'text/plain', 'value': 'The best.'}|The best.",
            "{'contenttype': 'text/vnd.IPTC.NITF', 'value': '<nitf><head><title>x</title></head><body><body.head><byline>By Y</byline></body.head><body.content><p>The best.</p></body.content></body></nitf>'}|The best."})
    void theVersionOfTheTextThatIsReadBest(String versions, String body) {
        Article article = Readings.story("{'uri': 'urn:hns:1', 'versioncreated': '2024-05-10', 'headlines': [{'value': 'Council opens harbor'}], 'bodies': [VERSIONS]}"
                .replace("VERSIONS", versions).replace('\'', '"'));

        assertEquals("headline: Council opens harbor\ntimestamp: 10 May 2024\nbody: " + body, Readings.blocks(article));
    }

    @Test
    void captionsOfItsPictures() {
        Article article = Readings.story("""
                {"uri": "https://hns.example/1", "versionCreated": "2024-05-10T16:02:28+02:00", "headlines": [{"value": "Council opens harbor"}],
                 "bodies": [{"contentType": "text/html", "value": "<p>The harbor opens again.</p><figure><img/><figcaption>The old quay</figcaption></figure>"}],
                 "associations": [
                   {"type": "picture", "headlines": [{"value": "Harbor"}], "descriptions": [{"contentType": "text/plain", "value": "The harbor in winter"}]},
                   {"type": "picture", "description_text": "The old quay"},
                   {"type": "text", "description_text": "Another story"}]}""");

        assertEquals("""
                headline: Council opens harbor
                timestamp: 10 May 2024, 16:02
                body: The harbor opens again.
                caption: The old quay
                caption: The harbor in winter""", Readings.blocks(article));
        assertEquals("https://hns.example/1", article.source().address());
    }

    @Test
    void linesOfTheSourceInsideOfSentencesAreNoParagraphs() {
        Article article = Readings.story("{'uri': 'urn:hns:1', 'versioncreated': '2024-05-10', 'headline': 'Council opens harbor', 'body_xhtml': "
                .replace('\'', '"') + "\"\\n    <a href='x'>The harbor</a> opens again,\\n   the <a href='x'>council</a>\\n   said. \"}");

        assertEquals("headline: Council opens harbor\ntimestamp: 10 May 2024\nbody: The harbor opens again, the council said.", Readings.blocks(article));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'type': 'picture', 'headlines': [{'value': 'Harbor'}], 'descriptions': [{'value': 'The harbor'}]|it describes a picture or a recording, and holds no text",
            "'type': 'event', 'title': 'Opening of the harbor'|it describes an event, and holds no text"})
    void otherItemsAreNoStories(String fields, String reason) {
        assertEquals(new Refused("in/a", true, reason), Readings.of("{'uri': 'urn:hns:1', 'versionCreated': '2024-05-10', FIELDS}".replace("FIELDS", fields).replace('\'', '"')));
    }
}

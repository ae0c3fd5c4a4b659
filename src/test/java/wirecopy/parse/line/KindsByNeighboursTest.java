package wirecopy.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Kind;
import wirecopy.article.Source;
import wirecopy.parse.ArticleParser;

/** Lines that only the lines around them tell apart. */
class KindsByNeighboursTest {

    private static final String HEADLINE = "Island town opens its new bridge\n";
    private static final String FIRST = "The bridge to the outer islands was opened on Monday, nine years after the council first voted for it, the mayor of the town said.\n";
    private static final String PART = "Fishermen and their families walked across it in the rain all morning, and the school band played until the last of them was home. "
            + "The ferry, which had sailed for ninety years, took nobody but a dog and its owner to the other side.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Here are three things to know about the bridge:|The price is high",
        "Here are three things to know about the bridge:|1. The price is high",
        "- Ada Lund|What may happen next",
        "What a day for the islands! — Jane Doe (@janedoe) June 15, 2016|The last ferry",
        "The old pier at dawn [Ada Lund/The Courier]|The last ferry",
        "These are the five things that we learned on the day|1. Ferries are slow",
        "“Nobody on the islands has forgotten what the ministry wrote to us in the winter of the flood, when all the boats were gone”|The last ferry"})
    void headsThePartBelow(String before, String heading) {
        assertEquals(Kind.SUBHEADING, kindOf(HEADLINE + FIRST + before + "\n" + heading + "\n" + PART + FIRST, heading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tolls for a car and its driver|Free for those who live on the islands",
        "Boats on the route each year:|2016 457 223 2017 399 209 2018 370 235",
        "1. Harbor City|2. Port Ellen",
        "“Nobody on the islands has forgotten what the ministry wrote to us in the winter of the flood, when all the boats were gone”|Jane Doe, former captain",
        "The mayor laughed as the band fell into the water:|Bridge opens with a splash www.example.org"})
    void isOneMoreOfTheList(String before, String item) {
        assertEquals(Kind.BODY, kindOf(HEADLINE + FIRST + before + "\n" + item + "\n" + PART + FIRST, item));
    }

    @Test
    void theClaimBelowARatingIsAHeading() {
        String claim = "The toll is going to double.";
        assertEquals(Kind.SUBHEADING, kindOf(HEADLINE + FIRST + "Rating: Busted\n" + claim + "\n" + PART + FIRST, claim));
        assertEquals(Kind.BODY, kindOf(HEADLINE + FIRST + claim + "\n" + PART + FIRST, claim));
    }

    @Test
    void anAdvertisementLeadsNoListOfLinks() {
        String heading = "The price is high";
        assertEquals(Kind.SUBHEADING, kindOf(HEADLINE + FIRST + "Advertisement:\n" + heading + "\n" + PART + FIRST, heading));
    }

    @Test
    void aNameThatIsKnownBelongsToAPortrait() {
        String title = "Jane Doe: The ferry was better\n";
        assertEquals(Kind.CAPTION, kindOf(HEADLINE + PART + title + "Jane Doe\n" + PART + FIRST, "Jane Doe"));
        assertEquals(Kind.CAPTION, kindOf(HEADLINE + "By Jane Doe, The Island Courier\n" + FIRST + PART + "Jane Doe\n" + PART + FIRST, "Jane Doe"));
        assertEquals(Kind.SUBHEADING, kindOf(HEADLINE + "By Ada Lund\n" + FIRST + PART + "Jane Doe\n" + PART + FIRST, "Jane Doe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"To learn more about the bridge, read our full guide and watch the film below:", "Want to talk more about bridges? Join our group.",
        "Learn more about the bridge", "Read the rest of our series on the islands.", "- Check out the map of the islands and plan your own walk."})
    void theLastLineInvites(String line) {
        assertEquals(Kind.PROMOTION, kindOf(HEADLINE + FIRST + PART + line, line));
        assertEquals(Kind.PROMOTION, kindOf(HEADLINE + FIRST + PART + line + "\nRead more: Council votes for a pier", line));
        assertTrue(kindOf(HEADLINE + FIRST + line + "\n" + PART, line) != Kind.PROMOTION);
    }

    @Test
    void whatIsToldInTheLastLineIsStory() {
        String line = "To learn more, he said, one has to swim.";
        assertEquals(Kind.BODY, kindOf(HEADLINE + FIRST + PART + line, line));
    }

    @Test
    void bulletsInviteTogether() {
        String follow = "- Follow the Courier on Twitter: @islandcourier";
        String map = "- Check out the map of the islands and plan your own walk.";
        String text = HEADLINE + FIRST + follow + "\n" + map + "\n" + PART + FIRST;
        assertEquals(Kind.PROMOTION, kindOf(text, follow));
        assertEquals(Kind.PROMOTION, kindOf(text, map));
        assertEquals(Kind.BODY, kindOf(HEADLINE + FIRST + map + "\n" + PART + FIRST, map));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Watch the full clip here.", "Watch the latest video at video.example.org"})
    void clipsAreElsewhere(String line) {
        assertEquals(Kind.PROMOTION, kindOf(HEADLINE + FIRST + PART + line + "\n" + FIRST, line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"YouTube", "Courier YouTube", "The Island Courier via YouTube", "The mayor sings at the opening. YouTube",
        "https://www.example.org/watch?v=1 YouTube"})
    void aVideoSiteAtTheEndIsACredit(String line) {
        assertEquals(Kind.CAPTION, kindOf(HEADLINE + FIRST + PART + line + "\n" + PART, line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"How the mayor learned to sing on YouTube", "Everybody had seen it on YouTube.", "The ministry and its films for YouTube"})
    void isNoCreditOfAVideo(String line) {
        assertTrue(kindOf(HEADLINE + FIRST + PART + line + "\n" + PART, line) != Kind.CAPTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A bridge that the whole town has paid for is no ‘toy’ — the islands have no other road.", "The toll divides the town. It will not last.",
        "Those who have never been on a boat should regard the stories that go round about the old ferry with doubt until they are proven true."})
    void aSentenceBelowAPictureWithCreditSumsUp(String dek) {
        String picture = "The mayor at the opening. (Ada Lund/Reuters)\n";
        assertEquals(Kind.SUBHEADLINE, kindOf(HEADLINE + picture + dek + "\nIt is only a bridge.\n" + FIRST + PART, dek));
    }

    @Test
    void aDatelineBelowAPictureOpensTheStory() {
        String lede = "HARBOR CITY — The bridge is open.";
        assertEquals(Kind.BODY, kindOf(HEADLINE + "The mayor at the opening. (Ada Lund/Reuters)\n" + lede + "\n" + FIRST + PART, lede));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A version of this story appeared in our newsletter. Join its readers, sign up for free here.",
        "A revised version of this column is available here."})
    void versionsAreNoticed(String line) {
        assertEquals(Kind.NOTICE, kindOf(HEADLINE + line + "\n" + FIRST + PART, line));
    }

    @Test
    void theEditorialBoardSigns() {
        String lead = "This is the opinion of the Courier’s editorial board:";
        List<String> members = List.of("Jane Doe, president and publisher", "Ada Lund, executive editor", "Max Poe, editorial writer");
        String text = HEADLINE + FIRST + PART + lead + "\n" + String.join("\n", members);
        assertEquals(Kind.NOTICE, kindOf(text, lead));
        members.forEach(member -> assertEquals(Kind.NOTICE, kindOf(text, member), member));
        String dead = HEADLINE + (FIRST + PART).repeat(4) + "The police named the dead:\n" + String.join("\n", members) + "\n" + FIRST;
        members.forEach(member -> assertTrue(kindOf(dead, member) != Kind.NOTICE, member));
    }

    @Test
    void theSourceOfAHeaderIsItsOutlet() {
        String text = HEADLINE + "Source: Reuters\n" + FIRST + PART;
        assertEquals(Kind.BYLINE, kindOf(text, "Source: Reuters"));
        assertEquals("Reuters", parse(text).byline().organization());
        assertEquals(List.of(), parse(text).contributors());
        assertEquals(Kind.CAPTION, kindOf(HEADLINE + FIRST + PART + "Source: Island Board of Tolls\n" + PART, "Source: Island Board of Tolls"));
        String labelled = "Title: " + HEADLINE + "Source: The Island Courier\nDate: June 4, 2019\n" + FIRST + PART;
        assertEquals(Kind.BYLINE, kindOf(labelled, "The Island Courier"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Ada-Ran Lund , Asia ferries correspondent", "By Ada Lund, Asia ferries correspondent"})
    void aBylineMayEndWithAJobOfManyWords(String line) {
        String text = HEADLINE + line + "\n" + FIRST + PART;
        assertEquals(Kind.BYLINE, kindOf(text, line));
        assertEquals(1, parse(text).byline().names().size());
    }

    @Test
    void aSeparatorIsNoHeadline() {
        assertNull(parse("___\n").headline());
        assertEquals(Kind.RULE, kindOf("___\n", "___"));
        assertEquals("Island town opens its new bridge", parse("___\n" + HEADLINE + FIRST + PART).headline());
    }

    @ParameterizedTest
    @ValueSource(strings = {"~~ad~~", "~~~ Advertisement ~~~"})
    void advertisingIsMarkedInManyWays(String line) {
        assertEquals(Kind.PROMOTION, kindOf(HEADLINE + FIRST + line + "\n" + PART, line));
    }

    @Test
    void aShortcodeMayBreakBeforeItsClosingQuote() {
        String code = "[jwplayer file=\"https://example.org/a.mp4\" image=\"https://example.org/a.jpg\n\"]";
        Article article = parse(HEADLINE + FIRST + code + "[/jwplayer]\n" + PART);
        assertEquals(code, article.removals().getFirst().text());
        assertEquals(3, article.blocks().size());
    }

    private static Kind kindOf(String text, String line) {
        return parse(text).blocks().stream().filter(b -> b.text().equals(line)).map(Block::kind).findFirst().orElseThrow(
                () -> new AssertionError("no such line: " + text));
    }

    private static Article parse(String text) {
        return ArticleParser.standard().parse(new Source("story.txt", "UTF-8", "0".repeat(64), "text", text.length()), text);
    }
}

package wirecopy.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** One line put between the paragraphs of a story, before them or behind them: what is it held to be? */
class KindsOfLinesTest {

    private static final String HEADLINE = "Island town opens its new bridge\n";
    private static final String FIRST = "The bridge to the outer islands was opened on Monday, nine years after the council first voted for it, the mayor of the town said.\n";
    private static final String SECOND = "Fishermen and their families walked across it in the rain all morning, and the school band played until the last of them was home.\n";
    private static final String THIRD = "The work took two years longer than had been planned, and it cost the county as much as the three bridges that came before it did.\n";

    @Test
    void sourceIsCreditedBehindTheStoryOnly() {
        String source = "Source: Reuters\n";
        assertEquals(Kind.CAPTION, between("Source: Reuters"));
        assertEquals(List.of(), parsed(HEADLINE + source + FIRST + SECOND + THIRD + SECOND).contributors());
        assertEquals(1, parsed(HEADLINE + FIRST + SECOND + THIRD + source).contributors().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A great day for the islands! — Jane Doe (@janedoe) June 15, 2016", "(DC stands for the district council)", "[applause]",
        "<jane> hi everybody", "{that}", "@janedoe hello there", "#bridge of the year", "<<Mayor at the opening:>>", "Among the guests:", "And the response:",
        "● Centre: 5.3 per cent", "jane99: well this bridge is something", "How did they do it?",
        "Tell me, would you lend this council so much as a wheelbarrow?"})
    void isNoHeading(String line) {
        assertEquals(Kind.BODY, between(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"What changes for travellers", "SAVINGS", "1. Ferries are slow", "What Comes Next:"})
    void isHeading(String line) {
        assertEquals(Kind.SUBHEADING, between(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"( The Courier's guide to the new bridge)", "Related Coverage Council says bridge is safe", "Related How the islands were settled",
        "[Jane Doe: The ferry is the better way]", "Where's the mayor?Absence is noticed at opening"})
    void isLinkToOtherStory(String line) {
        assertEquals(Kind.PROMOTION, between(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Copyright law protects the plans of the bridge for seventy years, the lawyers of the builder told the court in May.",
        "(c) Values of houses: we looked at prices on both sides of the water.",
        "UPDATE: Amazingly, several people were able to cross before noon.",
        "The law has been updated to include bridges, the ministry said.",
        "The novel, originally published in 1951, is set on the island.",
        "The boats are his own, and so is the pier, the fisherman says.",
        "Donate blood and you help three people, the doctors tell everyone who comes.",
        "Help us, the villagers cried when the water came over the wall.",
        "Share your bread, her mother used to say to the children.",
        "Get more people on the boats and the price will fall, he argued.",
        "Recommended speeds on the bridge are lower in winter than they are in summer.",
        "Opinion: the word itself divides people, and has done so since the Greeks.",
        "Story: that is what the islanders call a day without wind.",
        "Also on the calendar this spring: raising the toll, painting the rails and two more votes.",
        "The firm sells newsletters to investors who own shares of the county’s bonds, she said.",
        "The council is hopeful that a deal with the owners of the ferry can be reached quickly.",
        "Just watched the whole piece on the bridge. Pretty rough, I thought.",
        "The ferry majority serves the old harbour, though there have been talks with a professor about a compromise.",
        "Mr Doe writes that the chairman of the council was a peculiar man.",
        "\"The story has been corrected, and the reporter has gone,\" the paper wrote to its readers."})
    void isStory(String line) {
        assertEquals(Kind.BODY, between(line));
        assertEquals(Kind.BODY, kindOf(HEADLINE + FIRST + SECOND + line, line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Copyright 2019 The Island Courier", "Copyright © The Island Courier", "© 2019 The Island Courier", "(c) 2019 The Island Courier",
        "UPDATE: This story has been changed to add the mayor's words.", "This column originally appeared in The Island Courier.",
        "The views expressed here are his own."})
    void isNotice(String line) {
        assertEquals(Kind.NOTICE, between(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Donate now", "Share your thoughts below", "Help us improve this page", "Get more news at our site", "Recommended for you"})
    void isPrompt(String line) {
        assertEquals(Kind.PROMOTION, between(line));
    }

    @Test
    void aShortQuestionIsAHeadingWhereThereAreOthers() {
        String text = HEADLINE + FIRST + "What changes for travellers\n" + SECOND + "Who pays?\n" + THIRD + FIRST;
        assertEquals(Kind.SUBHEADING, kindOf(text, "Who pays?"));
        assertEquals(Kind.BODY, between("Who pays?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The ferry line is to change hands for A$7.10 (US$5.20) per", "The old ferry and its crew were kept in reserve for",
        "OSLO (Reuters) - The island council voted", "(Reuters) - The island council and the", "(Reuters) -"})
    void aLineThatBreaksOffIsStory(String line) {
        assertEquals(Kind.BODY, between(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "What to watch for|SUBHEADING", "The town that the islands are part of|SUBHEADING", "TOO WET TOO WINDY (ISLE OF BRIDGES)|SUBHEADING",
        "Corrects length of the bridge in paragraph 4|NOTICE", "Ada Lund/AP, FILE|CAPTION", "The old pier in 1931. Courier Archive via Getty Images, file|CAPTION",
        "Jane Doe, BBC News, Oslo|BYLINE", "Urgent:|PROMOTION", "Should the islands have a bridge? Vote Here Now|PROMOTION", "Further reading:|PROMOTION",
        "Corrections & Amplifications|NOTICE", "Adapted from Jane Doe's speech at the pier on June 9, 2019.|NOTICE"})
    void shortLinesBetweenParagraphs(String line, Kind kind) {
        assertEquals(kind, between(line));
    }

    @Test
    void twoAuthorsHaveOneBio() {
        String bio = "• Jane Roe and Max Poe are professors of engineering at the University of Harbor City.";
        assertEquals(Kind.BIO, kindOf(HEADLINE + FIRST + SECOND + THIRD + bio + "\n", bio));
        String story = "Jane Roe and Max Poe are the first who walked across it in the rain.";
        assertEquals(Kind.BODY, kindOf(HEADLINE + FIRST + SECOND + THIRD + story + "\n", story));
    }

    @Test
    void whatSomeoneSaysOfADirectorIsStory() {
        String line = "Jane Roe is the outsider in the race for director of the bridge, a post that three others on the council would like to have as much as she does. "
                + "The town has had no director for a year. \"She knows every plank of the old pier, and that will help her a good deal,\" said Max Poe, a fisherman.";
        assertEquals(Kind.BODY, kindOf(HEADLINE + FIRST + SECOND + THIRD + line + "\n", line));
        String bio = line.substring(0, line.indexOf(" \"She"));
        assertEquals(Kind.BIO, kindOf(HEADLINE + FIRST + SECOND + THIRD + bio + "\n", bio));
    }

    @Test
    void whatLeadsToALongParagraphIsStory() {
        String line = "More from the mayor's speech:";
        String speech = "We shall build, and we shall walk across. ".repeat(6);
        assertEquals(Kind.BODY, kindOf(HEADLINE + FIRST + SECOND + line + "\n" + speech + "\n" + THIRD, line));
        String link = "More from our newsroom:";
        assertEquals(Kind.PROMOTION, kindOf(HEADLINE + FIRST + SECOND + link + "\nCouncil votes for a pier\n" + THIRD, link));
    }

    @Test
    void anEssayWithAPictureCreditBehindStaysStory() {
        String essay = "We built the bridge because nobody else would. The winters were long and the boats were old. ".repeat(8) + "Illustration by Ada Lund";
        assertEquals(Kind.BODY, between(essay));
        assertEquals(Kind.CAPTION, between("The bridge as it will look. Illustration by Ada Lund"));
    }

    @Test
    void anUpdateStandsAtTheTop() {
        String line = "Update: The Courier reported on Tuesday that the bridge is open.";
        assertEquals(Kind.NOTICE, kindOf(HEADLINE + line + "\n" + FIRST + SECOND, line));
    }

    @Test
    void pressReviewsNameTheirSources() {
        String text = HEADLINE + FIRST + "Jane A. Doe, Harbor City Times\n" + SECOND + "Editorial Board, Harbor City Post\n" + THIRD
                + "John Roe and Ada Lund, Slate\n" + FIRST + "Max Poe, The Courier\n";
        for (String line : List.of("Jane A. Doe, Harbor City Times", "Editorial Board, Harbor City Post", "John Roe and Ada Lund, Slate", "Max Poe, The Courier")) {
            assertEquals(Kind.BODY, kindOf(text, line), line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mayor speaks at the opening in Harbor City, Fla., December 21, 2019. (Ada Lund)",
        "Ada Lund/AP Flags adorn the old pier at the site of the new bridge.", "Ada Lund / Getty Images Mayor Jane Doe at the pier",
        "The mayor at the opening. | AP Photo Island town opens its new bridge"})
    void isCaptionAtTheTop(String line) {
        assertEquals(Kind.CAPTION, kindOf(HEADLINE + line + "\n" + FIRST + SECOND, line));
    }

    @Test
    void aShortSentenceBelowACaptionWithCreditSumsUp() {
        String dek = "The new bridge disrupts a quiet life.";
        assertEquals(Kind.SUBHEADLINE, kindOf(HEADLINE + "The mayor at the opening. (Ada Lund/Reuters)\n" + dek + "\n" + FIRST + SECOND, dek));
        String lede = "The mayor said on Monday that the bridge is open.";
        assertEquals(Kind.BODY, kindOf(HEADLINE + "The mayor at the opening. (Ada Lund/Reuters)\n" + lede + "\n" + FIRST + SECOND, lede));
    }

    @Test
    void whatAPersonIsCountsMoreThanTheDisclaimerBehind() {
        String bio = "Jane Doe is co-director of the Centre for Bridges in Harbor City and the author of two books. The views expressed are her own.";
        assertEquals(Kind.BIO, kindOf(HEADLINE + bio + "\n" + FIRST + SECOND, bio));
    }

    @Test
    void titlesBehindTheEndAreLinks() {
        String text = HEADLINE + FIRST + SECOND + "Jane Doe is a staff writer at the Courier.\nFerry line to the islands reopens\n"
                + "Council votes for a second pier\nLast captain of the island line retires\n";
        assertEquals(Kind.PROMOTION, kindOf(text, "Council votes for a second pier"));
        assertEquals(Kind.PROMOTION, kindOf(text, "Last captain of the island line retires"));
    }

    private static Kind between(String line) {
        return kindOf(HEADLINE + FIRST + SECOND + line + "\n" + THIRD + FIRST, line);
    }

    private static Article parsed(String text) {
        return ArticleParser.standard().parse(new Source("story.txt", "UTF-8", "0".repeat(64), "text", text.length()), text);
    }

    private static Kind kindOf(String text, String line) {
        Article article = parsed(text);
        return article.blocks().stream().filter(b -> b.text().equals(line)).map(Block::kind).findFirst().orElseThrow(
                () -> new AssertionError("no such line: " + article.blocks()));
    }
}

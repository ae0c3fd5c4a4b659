package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wirecopy.article.Article;
import wirecopy.article.Kind;
import wirecopy.article.Span;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Match;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;
import wirecopy.search.Snippet;

class HighlightTest {

    private static final Article KOREA = Story.of("korea").headline("North Korea elects a leader").byline("Kim Lee", "Reuters")
            .dateline("SEOUL", "AP")
            .body("SEOUL (AP) - The elections in North Korea’s capital went on; Korea in the north was calm, "
                    + "said José's U.S. friend.")
            .body("中国人民银行在中国。 Lee left Seoul.")
            .contributor("Ana Lee", "writer", "AP", "Seoul").article();

    @TempDir
    private Path folder;
    private LuceneIndex index;

    @BeforeEach
    void open() throws IOException {
        index = LuceneIndex.open(folder, "test");
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`korea `            | 0:Korea 2:Korea’s 2:Korea",
        "kor                 | 0:Korea 2:Korea’s 2:Korea",
        "\"north korea\"     | 0:North Korea 2:North Korea’s",
        "\"north kor         | 0:North Korea 2:North Korea’s",
        "\"korea north\"~2   | 0:North 0:Korea 2:North 2:Korea’s 2:Korea 2:north",
        "`election `         | 2:elections",
        "\"election\"        | ``",
        "`elect calm `       | 0:elects 2:calm",
        "`calm OR left `     | 2:calm 3:left",
        "`calm -left `       | 2:calm",
        "-\"north korea\"    | ``",
        "corea~              | ``",
        "koera~              | 0:Korea 2:Korea’s 2:Korea",
        "`jose `             | 2:José's",
        "`us `               | 2:U.S",
        "`中国 `             | 3:中国 3:中国",
        "中                  | 3:中 3:中",
        "`人民银行 `         | 3:人民银行",
        "headline:kor        | 0:Korea",
        "`body:korea `       | 2:Korea’s 2:Korea",
        "`by:lee `           | 1:Lee",
        "`contributor:lee `  | 4:Lee",
        "`in:seoul `         | 2:SEOUL 4:Seoul",
        "`org:ap `           | 2:AP 4:AP",
        "`outlet:ap `        | 2:AP 4:AP",
        "`caption:korea `    | ``",
        "is:unread           | ``",
        "`tag:korea calm `   | 2:calm",
        "`folder:news calm ` | 2:calm",
        "after:2000          | ``",
        "``                  | ``",
    })
    void whatMatchedLightsUp(String typed, String expected) {
        List<Match> matches = index.matches(Query.parse(typed), KOREA);

        assertEquals(expected, matches.stream()
                .map(match -> match.block() + ":" + match.span().of(KOREA.blocks().get(match.block()).text()))
                .collect(Collectors.joining(" ")));
    }

    @Test
    void aRowShowsTheMatchInItsHeadlineAndInItsText() throws IOException {
        index.add(KOREA);

        Hit hit = row("korea ");

        assertEquals("North Korea elects a leader", hit.headline().text());
        assertEquals("North [Korea] elects a leader", lit(hit.headline()));
        assertEquals("SEOUL (AP) - The elections in North [Korea’s] capital went on; [Korea] in the north was calm, "
                        + "said José's U.S. friend.",
                lit(hit.excerpt()));
    }

    @Test
    void anExcerptIsCutAroundTheMatch() throws IOException {
        String words = "one two three four five six seven eight nine ten ".repeat(20);
        index.add(Story.of("long", "Headline", "The lede.", words + "here is the quake we look for " + words.strip()));

        Snippet excerpt = row("quake ").excerpt();

        assertTrue(lit(excerpt).matches("…\\w.* here is the \\[quake] we look for .*\\w…"), lit(excerpt));
        assertTrue(excerpt.text().length() <= 202 && excerpt.text().length() > 150, excerpt.text());
    }

    @Test
    void anExcerptShowsTheParagraphThatHasAllWords() throws IOException {
        index.add(Story.of("a", "Headline", "Quake in one place.", "Chile in another.", "A quake that shook Chile."));

        assertEquals("A [quake] that shook [Chile].", lit(row("quake chile ").excerpt()));
    }

    @Test
    void anExcerptPrefersTheStoryToTheAddressOfItsPage() throws IOException {
        index.add(Story.of("1").headline("Shaken").block(Kind.PROMOTION, "http://example.org/quake-chile").body("A quake in the south.")
                .article());
        index.refresh();
        assertEquals("A [quake] in the south.", lit(row("quake chile ").excerpt()));
    }

    @Test
    void withoutAMatchInTheTextTheExcerptIsTheLede() throws IOException {
        String lede = "A sentence of some words that goes on and on. ".repeat(10).strip();
        index.add(Story.of("a").block(Kind.SUBHEADLINE, "A dek").headline("Quake").byline("Ana", null).body(lede).article());

        Snippet excerpt = row("quake ").excerpt();

        assertTrue(excerpt.text().length() <= 201, excerpt.text());
        assertTrue(excerpt.text().endsWith("…"));
        assertTrue(lede.startsWith(excerpt.text().substring(0, excerpt.text().length() - 1)));
        assertFalse(Character.isLetter(lede.charAt(excerpt.text().length() - 1)), "cut at a word");
        assertEquals(excerpt, row("").excerpt());
    }

    @Test
    void withoutAHeadlineTheFirstWordsStandForIt() throws IOException {
        index.add(Story.of("a").body("A strong quake shook the north.").body("More text.").article());

        Hit hit = row("quake ");

        assertEquals("A strong [quake] shook the north.", lit(hit.headline()));
        assertEquals("A strong [quake] shook the north.", lit(hit.excerpt()));
    }

    @Test
    void charactersOfTwoUnitsAreNotCutInHalf() throws IOException {
        index.add(Story.of("a", "Headline", "x" + "\uD83D\uDE00".repeat(300), "\uD83D\uDE00".repeat(300) + " quake "
                + "\uD83D\uDE00".repeat(300)));

        for (String typed : List.of("", "quake ")) {
            String text = row(typed).excerpt().text();
            String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            assertEquals(whole, text);
        }
    }

    @Test
    void whatLiesFarDownALongStoryIsFound() throws IOException {
        String words = "one two three four five six seven eight nine ten ".repeat(3_000);
        index.add(Story.of("a", "Headline", "The lede.", words, "A quake at the end."));

        assertEquals("The lede.", row("quake ").excerpt().text());
    }

    /** Somebody pastes a whole story into the field. */
    @Test
    void aVeryLongQueryIsAnswered() throws IOException {
        String text = Stream.iterate(1, i -> i + 1).limit(1_500).map(i -> "word" + i % 700).collect(Collectors.joining(" "));
        index.add(Story.of("a", "Headline", text, text.repeat(4)));

        assertEquals(0, row(text + " ").excerpt().highlights().getFirst().start());
        assertEquals("a", row("\"" + text + "\"").id());
    }

    private Hit row(String typed) throws IOException {
        index.refresh();
        try (Hits hits = index.search(Query.parse(typed), Scope.ALL, Order.RELEVANCE)) {
            assertEquals(1, hits.size());
            return hits.rows(0, 1).getFirst();
        }
    }

    private static String lit(Snippet snippet) {
        StringBuilder text = new StringBuilder(snippet.text());
        for (Span span : snippet.highlights().reversed()) {
            text.insert(span.end(), ']').insert(span.start(), '[');
        }
        return text.toString();
    }
}

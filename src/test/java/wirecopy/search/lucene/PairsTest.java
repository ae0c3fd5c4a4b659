package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import wirecopy.article.Article;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/** Phrases of very common words find what a look at each story finds, which knows nothing of pairs. */
class PairsTest {

    /** Common words, some of which begin alike or have stems among them, and some that are not common. */
    private static final List<String> WORDS = List.of("said", "say", "says", "on", "one", "Monday", "month", "months", "the", "then", "of", "us",
            "U.S.", "year's", "mondial", "harbour", "o'clock", "中国", "on", "the", "said", "the");
    private static final int STORIES = 60;

    private static Path folder;
    private static LuceneIndex index;
    private static final List<Article> STORIES_IN = new ArrayList<>();

    @BeforeContainer
    static void fill() throws IOException {
        Random random = new Random(4);
        folder = Files.createTempDirectory("wirecopy");
        index = LuceneIndex.open(folder, "test");
        for (int i = 0; i < STORIES; i++) {
            Article story = Story.of(Integer.toString(i), words(random, 4), words(random, 9), words(random, 6));
            STORIES_IN.add(story);
            index.add(story);
            if (i % 13 == 12) {
                index.refresh(); // so that there are several parts, of which some are joined
            }
        }
        index.refresh();
    }

    private static String words(Random random, int most) {
        return String.join(" ", random.ints(1 + random.nextInt(most), 0, WORDS.size()).mapToObj(WORDS::get).toList());
    }

    @AfterContainer
    static void delete() throws IOException {
        index.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    @Property(tries = 250)
    void phrases(@ForAll("phrases") String phrase) throws IOException {
        assertFindsWhatLightsUp("\"" + phrase + "\"");
        assertFindsWhatLightsUp("headline:\"" + phrase + "\"");
        assertFindsWhatLightsUp("body:\"" + phrase + "\"");
    }

    @Property(tries = 60)
    void phrasesBeingTyped(@ForAll("phrases") String phrase) throws IOException {
        for (int end = 1; end <= phrase.length(); end++) {
            assertFindsWhatLightsUp("“" + phrase.substring(0, end));
        }
    }

    @Property(tries = 100)
    void wordsNearEachOther(@ForAll("words") String one, @ForAll("words") String other) throws IOException {
        assertFindsWhatLightsUp("\"" + one + " " + other + "\"~2 ");
    }

    @Example
    void exactPhrasesMeetNoStems() throws IOException {
        Article months = Story.of("m", "Ships", "He said months go by.");
        Article month = Story.of("n", "Ships", "He said month after month.");
        index.add(months);
        index.add(month);
        index.refresh();

        assertTrue(found("\"said months go\"").contains("m"));
        assertTrue(!found("\"said month\"").contains("m"));
        assertTrue(found("\"said month after month\"").contains("n"));
        index.remove("m");
        index.remove("n");
        index.refresh();
    }

    /** More words than are tried one by one: then stories are found, if too many, that have the phrase so far. */
    @Example
    void aPhraseWhoseLastWordMayBecomeVeryMany() throws IOException {
        StringBuilder many = new StringBuilder();
        for (char first = 'a'; first <= 'z'; first++) {
            for (char second = 'a'; second < 'k'; second++) {
                many.append("ma").append(first).append(second).append("q ");
            }
        }
        index.add(Story.of("q", "Words", many.toString()));
        index.add(Story.of("r", "Words", "He said on Monday."));
        index.refresh();

        assertTrue(found("\"said on m").contains("r"));
        assertTrue(!found("\"said on m").contains("q"));
        index.remove("q");
        index.remove("r");
        index.refresh();
    }

    @Example
    void noPhraseGoesFromOneParagraphToTheNext() throws IOException {
        index.add(Story.of("p", "It was said", "on Monday", "the"));
        index.refresh();

        assertTrue(!found("\"said on\"").contains("p"));
        assertTrue(!found("\"monday the\"").contains("p"));
        assertTrue(found("\"on monday\"").contains("p"));
        index.remove("p");
        index.refresh();
    }

    private static void assertFindsWhatLightsUp(String typed) throws IOException {
        Query query = Query.parse(typed);
        Set<String> expected = STORIES_IN.stream().filter(story -> query.isEmpty() || !index.matches(query, story).isEmpty())
                .map(Article::id).collect(Collectors.toSet());

        assertEquals(expected, found(typed), typed);
    }

    private static Set<String> found(String typed) throws IOException {
        try (Hits hits = index.search(Query.parse(typed), Scope.ALL, Order.RELEVANCE)) {
            return Set.copyOf(hits.ids());
        }
    }

    /** No two of them are forms of each other: such may light up further apart than they are found. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("said", "on", "Monday", "the", "of", "harbour");
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(5).map(list -> String.join(" ", list));
    }
}

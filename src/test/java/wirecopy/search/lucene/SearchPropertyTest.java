package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import wirecopy.article.Article;
import wirecopy.article.Span;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Match;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/** Over a small library of random stories: no query fails, and what the index finds is what lights up. */
class SearchPropertyTest {

    private static final List<String> WORDS = List.of("north", "North", "korea", "Korea’s", "elect", "election", "elections",
            "electing", "U.S.", "us",
            "40,000", "José", "co-operate", "Mail.The", "中国人", "国人", "タワー", "한국어", "ไทยแลนด์", "كتاب", "الكتاب", "l'Élysée",
                    "o’brien", "\uD83D\uDE00", "x");
    private static final int STORIES = 120;

    private static Path folder;
    private static LuceneIndex index;
    private static List<Article> stories;

    @BeforeContainer
    static void fill() throws IOException {
        Random random = new Random(11);
        folder = Files.createTempDirectory("wirecopy");
        index = LuceneIndex.open(folder);
        stories = Stream.iterate(0, i -> i + 1).limit(STORIES)
                .map(i -> Story.of(Integer.toString(i), words(random, 3), words(random, 6), words(random, 5))).toList();
        for (Article story : stories) {
            index.add(story);
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

    @Property(tries = 200)
    void anyTextCanBeSearchedFor(@ForAll String typed) throws IOException {
        search(typed, Order.RELEVANCE);
    }

    @Property(tries = 100)
    void anyMixOfPartsCanBeSearchedForAsItIsTyped(@ForAll("mixes") String typed) throws IOException {
        for (int end = 0; end <= typed.length(); end++) {
            search(typed.substring(0, end), Order.NEWEST);
        }
    }

    @Property(tries = 250)
    void whatTheIndexFindsIsWhatLightsUp(@ForAll("patterns") String typed) throws IOException {
        Set<String> found = search(typed, Order.RELEVANCE);
        for (Article story : stories) {
            List<Match> matches = index.matches(Query.parse(typed), story);
            assertEquals(found.contains(story.id()), !matches.isEmpty(), () -> typed + " in " + story.original());
            for (int i = 1; i < matches.size(); i++) {
                Match last = matches.get(i - 1);
                assertTrue(last.block() < matches.get(i).block() || last.span().end() <= matches.get(i).span().start(),
                        "in order, apart");
            }
        }
    }

    /** A search by the very words of a story finds it. */
    @Property(tries = 100)
    void everyWordOfAStoryFindsIt(@ForAll("places") int number, @ForAll("places") int word) throws IOException {
        Article story = stories.get(number);
        String[] words = story.original().split("\\s+");
        String one = words[word % words.length];
        for (String typed : List.of(one, one + " ", "\"" + one + "\"", story.headline(), "\"" + story.headline() + "\"", one
                + "*", one + "~ ")) {
            assertTrue(search(typed, Order.ADDED).contains(story.id()), () -> typed + " finds not " + story.original());
        }
        for (int end = one.offsetByCodePoints(0, 1); end < one.length(); end++) {
            String begun = one.substring(0, end);
            boolean elision = one.startsWith("l'");
            if (!elision && Character.isLetterOrDigit(begun.codePointBefore(end)) && one.codePoints().noneMatch(c -> c >= 0x590
                    && c < 0x2000)) {
                assertTrue(search(begun, Order.ADDED).contains(story.id()), () -> begun + " finds not " + story.original());
            }
        }
    }

    private static Set<String> search(String typed, Order order) throws IOException {
        Query query = Query.parse(typed);
        try (Hits hits = index.search(query, Scope.ALL, order)) {
            List<Hit> rows = hits.rows(0, hits.size());
            assertEquals(hits.size(), rows.size(), typed);
            rows.forEach(SearchPropertyTest::assertHighlightsAreWhole);
            Set<String> ids = new HashSet<>(rows.stream().map(Hit::id).toList());
            assertEquals(rows.size(), ids.size(), typed);
            return ids;
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void assertHighlightsAreWhole(Hit hit) {
        for (Span span : hit.excerpt().highlights()) {
            assertFalse(span.isEmpty());
        }
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, STORIES - 1);
    }

    @Provide
    Arbitrary<String> mixes() {
        return Arbitraries.of(Stream.concat(WORDS.stream(), Stream.of("\"", "“", "-", "(", ")", " OR ", " AND ", "NOT ", " ",
                " ", "*", "~", "~3", ":",
                "headline:", "by:", "before:", "2007-06", "in:", "folder:news", "\uD83D", "\u0000", "&", "=",
                        "=elect ")).toList()).list().ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    /** One pattern in each: then a story is found exactly where something in it matches. */
    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> words = Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(2).map(list -> String.join(" ", list));
        Arbitrary<String> word = Arbitraries.of(WORDS);
        // In another order than typed, three words and more light up a little further apart than they are found.
        Arbitrary<String> near = Arbitraries.of("north", "korea", "elections", "U.S.", "José", "x").list().ofSize(2)
                .map(list -> "\"" + String.join(" ", list) + "\"~2 ");
        Arbitrary<String> start = word.map(w -> w.substring(0, w.offsetByCodePoints(0, Math.min(w.codePointCount(0, w.length()),
                2))));
        return Arbitraries.oneOf(word, word.map(w -> w + " "), words.map(w -> "\"" + w + "\""), words.map(w -> "\"" + w), start,
                start.map(w -> w + "* "),
                word.map(w -> w + "~ "), near, word.map(w -> "headline:" + w + " "), start.map(w -> "body:" + w),
                words.map(w -> w.replace(" ", " OR ") + " ")).filter(typed -> !Query.parse(typed).isEmpty());
    }
}

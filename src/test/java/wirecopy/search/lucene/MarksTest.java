package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Mark;
import wirecopy.search.Marks;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/** What the user marked is found, few stories or many, before and after a change. */
class MarksTest {

    @TempDir
    private Path folder;
    private LuceneIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = LuceneIndex.open(folder, "test");
        for (int i = 0; i < 4; i++) {
            index.add(Story.of(Integer.toString(i), i % 2 == 0 ? "even" : "odd", "text"));
        }
        index.refresh();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({"is:read, 0 1", "is:unread, 2 3", "is:starred, 1 3", "-is:starred, 0 2", "is:duplicate, 2", "is:read even, 0",
        "is:read OR is:duplicate, 0 1 2", "is:unread is:starred, 3", "tag:harbour, 1 2", "TAG:Harb, 1 2", "`tag:harb `,",
        "tag:harb*, 1 2", "tag:\"to read\", 3", "-tag:harbour, 0 3", "tag:(harbour OR \"to read\"), 1 2 3"})
    void isFoundByTheQuery(String typed, String expected) throws IOException {
        assertEquals(set(expected == null ? "" : expected), found(typed.replace("`", ""), Scope.ALL.with(KNOWN)));
    }

    @Test
    void nothingIsMarkedUnlessSomebodyKnows() throws IOException {
        assertEquals(Set.of(), found("is:read", Scope.ALL));
        assertEquals(set("0 1 2 3"), found("is:unread", Scope.ALL));
    }

    @Test
    void aSetHoldsForStoriesThatComeLater() throws IOException {
        Scope unread = Scope.without(set("1 4"));
        assertEquals(set("0 2 3"), found("", unread));

        index.add(Story.of("4", "even", "text"));
        index.add(Story.of("5", "odd", "text"));
        index.refresh();

        assertEquals(set("0 2 3 5"), found("", unread));
        assertEquals(set("1 4"), found("", Scope.only(set("1 4"))));
    }

    /** A large set is not looked up story by story as a small one is. */
    @Test
    void aLargeSetAndASmallOneFindTheSameStories() throws IOException {
        for (int i = 4; i < 1_000; i++) {
            index.add(Story.of("story-" + i, i % 2 == 0 ? "even" : "odd", "text"));
        }
        index.commit();
        index.removeUnder("/news/story-5.txt");
        Set<String> small = set("story-5 story-7 story-998 elsewhere");
        Set<String> large = IntStream.range(0, 2_000).filter(i -> i % 3 == 0).mapToObj(i -> "story-" + i).collect(Collectors.toSet());

        assertEquals(set("story-7 story-998"), found("", Scope.only(small)));
        assertEquals(997, found("", Scope.without(small)).size());
        assertEquals(332, found("", Scope.only(large)).size());
        assertEquals(667, found("", Scope.without(large)).size());
        assertEquals(166, found("odd", Scope.only(large)).size());
        assertEquals(set("story-7"), found("odd ", new Scope(null, small, large, Marks.NONE)));
    }

    @Test
    void numbersOfIdentitiesDiffer() {
        Set<Long> numbers = new HashSet<>();
        IntStream.range(0, 100_000).forEach(i -> numbers.add(LongTable.number("%064x".formatted(i))));
        IntStream.range(0, 100_000).forEach(i -> numbers.add(LongTable.number(Integer.toString(i))));

        assertEquals(200_000, numbers.size());
    }

    private static final Marks KNOWN = new Marks() {

        private final Map<String, Set<String>> tags = Map.of("harbour", set("1 2"), "to read", set("3"));

        @Override
        public Set<String> marked(Mark mark) {
            return switch (mark) {
                case READ -> set("0 1");
                case STARRED -> set("1 3");
                case NOTED -> set("2");
                case DUPLICATE -> set("2");
            };
        }

        @Override
        public Set<String> tagged(String name, boolean open) {
            String tag = name.toLowerCase(Locale.ROOT);
            return tags.entrySet().stream().filter(known -> open ? known.getKey().startsWith(tag) : known.getKey().equals(tag))
                    .flatMap(known -> known.getValue().stream()).collect(Collectors.toUnmodifiableSet());
        }
    };

    private static Set<String> set(String ids) {
        return ids.isEmpty() ? Set.of() : Set.of(ids.split(" "));
    }

    private Set<String> found(String typed, Scope scope) throws IOException {
        try (Hits hits = index.search(Query.parse(typed), scope, Order.ADDED)) {
            Set<String> ids = hits.rows(0, hits.size()).stream().map(Hit::id).collect(Collectors.toSet());
            assertEquals(hits.size(), ids.size(), "the number of hits");
            return ids;
        }
    }
}

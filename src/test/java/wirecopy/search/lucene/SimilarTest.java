package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wirecopy.article.Kind;
import wirecopy.search.Hit;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/** Stories like the open one, and words to complete a query with. */
class SimilarTest {

    @TempDir
    private Path folder;
    private LuceneIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = LuceneIndex.open(folder, "test");
        index.add(Story.of("quake", "Earthquake shakes northern Chile", "The earthquake shook houses near the coast of Chile."));
        index.add(Story.of("after", "Chile counts the damage", "After the earthquake, houses near the Chilean coast are empty."));
        index.add(Story.of("bank", "Bank cuts rates", "The central bank cut its interest rates, economists said near noon."));
        index.add(Story.of("rates", "Rates may fall again", "Economists expect the bank to cut interest rates once more."));
        index.add(Story.of("advert").headline("Weather").body("Sunny.")
                .block(Kind.PROMOTION, "Earthquake, houses, coast, Chile: read more").article());
        index.refresh();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void storiesWithTheSameTellingWordsAreSimilar() throws IOException {
        assertEquals(List.of("after"), similar("quake", Scope.ALL).subList(0, 1));
        assertEquals(List.of("rates"), similar("bank", Scope.ALL));
        assertEquals(List.of(), similar("advert", Scope.ALL), "what is advertised tells nothing");
        assertEquals(List.of(), similar("nowhere", Scope.ALL));
        assertEquals(List.of(), index.similar("quake", Scope.ALL, 0));
    }

    @Test
    void similarStoriesAreInTheScope() throws IOException {
        assertEquals(List.of(), similar("bank", Scope.without(Set.of("rates"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "ea               | earthquake 3 → earthquake",
        "chil             | chile 2 → chile, chilean 1 → chilean",
        "bank -r Ec       | economists 2 → bank -r economists",
        "headline:ch      | chile 2 → headline:chile",
        "e-ra             | rates 2 → e-rates",
        "`ea `            | ``",
        "zzz              | ``",
        "``               | ``",
        "中               | ``",
    })
    void wordsOfTheLibraryCompleteAQuery(String typed, String expected) throws IOException {
        assertEquals(expected, index.completions(Query.parse(typed), 9).stream()
                .map(found -> found.word() + " " + found.stories() + " → " + found.typed()).collect(Collectors.joining(", ")));
    }

    @Test
    void onlySoManyWordsAreGiven() throws IOException {
        assertEquals(1, index.completions(Query.parse("chil"), 1).size());
    }

    private List<String> similar(String id, Scope scope) throws IOException {
        return index.similar(id, scope, 5).stream().map(Hit::id).toList();
    }
}

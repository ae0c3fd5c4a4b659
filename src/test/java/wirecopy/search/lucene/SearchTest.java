package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import wirecopy.article.Article;
import wirecopy.article.Kind;
import wirecopy.search.Hit;
import wirecopy.search.Hits;
import wirecopy.search.Order;
import wirecopy.search.Query;
import wirecopy.search.Scope;

/** What is found by what is typed. */
class SearchTest {

    @TempDir
    static Path folder;
    private static LuceneIndex index;

    static final List<Article> STORIES = List.of(
            Story.of("quake").headline("Quake shakes northern Chile").published("2007-06-18").at("/news/world/2007/quake.txt")
                    .byline("Ana Muñoz", "Reuters").dateline("SANTIAGO", "Reuters")
                    .body("SANTIAGO (Reuters) - A strong earthquake shook the north on Monday, running through 40,000 homes.")
                    .body("Officials said the U.S. had offered help. The president’s wife visited children.")
                    .contributor("Mari Tanaka", "writer", "Associated Press", "Tokyo").article(),
            Story.of("vote").headline("Voters elect a new mayor").published("2007-07-02").at("/news/local/vote.txt")
                    .body("The mayor, José Álvarez, won the election.")
                    .body("He elected not to speak to us in North Korea.").article(),
            Story.of("mixed").headline("北京举行记者会").at("/news/asia.zip!/zh/mixed.txt")
                    .body("中国人民银行说。")
                    .body("東京タワーが閉まった。")
                    .body("ประเทศไทยมีอากาศร้อน")
                    .body("قال الرئيس إن الكتاب جديد")
                    .body("L’Élysée a répondu. Ελλάδα, Москва́, Straße.")
                    .body("한국 사람이 왔다.").article(),
            Story.of("code").headline("Markets end mixed").at("/news/world/2008/code.txt").published("2008-01-05")
                    .body("Shares of Example.com rose.The bank said some_name fell; e-mail traffic grew.")
                    .body("Korea in the north is not what North means here.")
                    .block(Kind.CAPTION, "A trader at the exchange.").article());

    @BeforeAll
    static void fill() throws IOException {
        index = LuceneIndex.open(folder, "test");
        for (Article story : STORIES) {
            index.add(story);
        }
        index.refresh();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    static Stream<Arguments> queries() {
        return Stream.of(
                arguments("", "quake vote mixed code"),
                arguments("earthquake ", "quake"),
                arguments("EARTHQUAKE ", "quake"),
                arguments("the mayor ", "vote"),
                arguments("mayor earthquake ", ""),
                arguments("mayor OR earthquake ", "quake vote"),
                arguments("the mayor OR earthquake ", "quake vote"),
                arguments("north -mayor ", "quake code"),
                arguments("north NOT mayor ", "quake code"),
                arguments("-mayor ", "quake mixed code"),
                arguments("-\"north korea\" north ", "quake code"),
                arguments("\"north korea\"", "vote"),
                arguments("“north korea”", "vote"),
                arguments("\"north korea", "vote"),
                arguments("\"north kor", "vote"),
                arguments("\"north kor\"", ""),
                arguments("\"korea north\"", ""),
                arguments("\"north korea\"~3 ", "vote code"),
                arguments("elections ", "vote"),
                arguments("\"elections\"", ""),
                arguments("\"election\"", "vote"),
                arguments("offer home ", "quake"),
                arguments("\"offer\"", ""),
                arguments("child ", ""),
                arguments("eart", "quake"),
                arguments("eart ", ""),
                arguments("eart*", "quake"),
                arguments("eart* ", "quake"),
                arguments("e", "quake vote mixed code"),
                arguments("sh", "quake code"),
                arguments("earthquakes", "quake"),
                arguments("earthqake~", "quake"),
                arguments("earthqake ", ""),
                arguments("headline:quake ", "quake"),
                arguments("headline:earthquake ", ""),
                arguments("headline: quake ", "quake"),
                arguments("title:qua", "quake"),
                arguments("headline:m", "vote code"),
                arguments("body:mayor ", "vote"),
                arguments("body:quake ", ""),
                arguments("headline:(mayor OR chile) ", "quake vote"),
                arguments("by:muñoz ", "quake"),
                arguments("byline:\"ana munoz\"", "quake"),
                arguments("by:tanaka ", ""),
                arguments("contributor:tanaka ", "quake"),
                arguments("contributor:tan", "quake"),
                arguments("in:tokyo ", "quake"),
                arguments("from:santiago ", "quake"),
                arguments("in:\"north korea\"", ""),
                arguments("org:reuters ", "quake"),
                arguments("org:\"associated press\"", "quake"),
                arguments("outlet:reuters ", "quake"),
                arguments("outlet:local ", "vote"),
                arguments("caption:trader ", "code"),
                arguments("caption:shares ", ""),
                arguments("-caption:trader north ", "quake vote"),
                arguments("notice:trader ", ""),
                arguments("bio:trader ", ""),
                arguments("before:2007-07 ", "quake"),
                arguments("before:2007-07-02 ", "quake"),
                arguments("after:2007-07-02 ", "vote code"),
                arguments("after:2007 before:2008 ", "quake vote"),
                arguments("date:2007-06 ", "quake"),
                arguments("-after:2000 ", "mixed"),
                arguments("folder:world ", "quake code"),
                arguments("folder:asia ", "mixed"),
                arguments("folder:quake ", ""),
                arguments("-folder:news ", ""),
                arguments("jose alvarez ", "vote"),
                arguments("Jose\u0301 Álvarez ", "vote"),
                arguments("president ", "quake"),
                arguments("president's ", "quake"),
                arguments("president’s ", "quake"),
                arguments("40000 ", "quake"),
                arguments("40,000 ", "quake"),
                arguments("us ", "quake vote"),
                arguments("u.s. ", "quake"),
                arguments("elysee ", "mixed"),
                arguments("l'élysée ", "mixed"),
                arguments("example ", "code"),
                arguments("example.com ", "code"),
                arguments("name ", "code"),
                arguments("rose the bank ", "code"),
                arguments("e-mail ", "code"),
                arguments("e-ma", "code"),
                arguments("mail-e ", ""),
                arguments("trader ", "code"),
                arguments("中国 ", "mixed"),
                arguments("中 ", "mixed"),
                arguments("行", "mixed"),
                arguments("银行 ", "mixed"),
                arguments("行银 ", ""),
                arguments("タワー ", "mixed"),
                arguments("ประเทศ ", "mixed"),
                arguments("อากาศ ", "mixed"),
                arguments("كتاب ", "mixed"),
                arguments("ไทย ", "mixed"),
                arguments("한국 ", "mixed"),
                arguments("국사 ", ""),
                arguments("東京 ", "mixed"),
                arguments("京タ ", "mixed"),
                arguments("\"東京タワー\"", "mixed"),
                arguments("\"the president’s wife\"", "quake"),
                arguments("\"the president's wife\"", "quake"),
                arguments("‘president’ ", "quake"),
                arguments("\"elect a new\"", "vote"),
                arguments("\"electing a new\"", ""),
                arguments("\"voter elect\"", ""),
                arguments("\"josé alvarez\"", "vote"),
                arguments("ελλαδα ", "mixed"),
                arguments("москва ", "mixed"),
                arguments("strasse ", "mixed"),
                arguments("الكتاب ", "mixed"),
                arguments("\"mayor", "vote"),
                arguments("(mayor", "vote"),
                arguments("mayor)", "vote"),
                arguments("OR mayor ", "vote"),
                arguments("mayor OR", "vote"),
                arguments("mayor AND ", "vote"),
                arguments("mayor - ", "vote"),
                arguments("mayor & ", "vote"),
                arguments("mayor \"\"", "vote"),
                arguments("mayor headline:", "vote"),
                arguments("mayor before:20", "vote"),
                arguments("nonsense:mayor ", ""));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isFound(String typed, String ids) throws IOException {
        Set<String> expected = Arrays.stream(ids.split(" ")).filter(id -> !id.isEmpty()).collect(Collectors.toSet());

        assertEquals(expected, found(typed), () -> Query.parse(typed).inWords());
    }

    private static Set<String> found(String typed) throws IOException {
        try (Hits hits = index.search(Query.parse(typed), Scope.ALL, Order.RELEVANCE)) {
            return hits.rows(0, hits.size()).stream().map(Hit::id).collect(Collectors.toSet());
        }
    }
}

package wirecopy.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import wirecopy.article.Article;
import wirecopy.article.Kind;
import wirecopy.article.Source;
import wirecopy.parse.ArticleParser;

/** A floor under the quality on real pages with known text: by runs of four words, and by pages of which every word is right. */
class PagesFloorTest {

    private static final Path PAGES = Path.of("../shared/pages");
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int RUN = 4;

    @Test
    void realPagesAreReadAtLeastAsWellAsTheyWere() throws Exception {
        assumeTrue(Files.exists(PAGES), "the saved pages are not here");
        JsonNode truth = new ObjectMapper().readTree(Files.readAllBytes(PAGES.resolve("truth.json")));
        double precision = 0;
        double recall = 0;
        int exact = 0;
        try (ZipFile zip = new ZipFile(PAGES.resolve("pages.zip").toFile())) {
            for (var entry : truth.properties()) {
                byte[] bytes = zip.getInputStream(zip.getEntry(entry.getKey() + ".html")).readAllBytes();
                List<String> found = words(story(new String(bytes, StandardCharsets.UTF_8)));
                List<String> wanted = words(entry.getValue().get("articleBody").asString());
                int common = common(runs(found), runs(wanted));
                precision += (double) common / Math.max(1, total(found));
                recall += (double) common / Math.max(1, total(wanted));
                exact += found.equals(wanted) ? 1 : 0;
            }
        }
        double p = precision / truth.size();
        double r = recall / truth.size();
        double f1 = 2 * p * r / (p + r);
        System.out.printf("saved pages: F1 %.4f, exactly right %d of %d%n", f1, exact, truth.size());
        assertTrue(f1 >= 0.985, "F1 " + f1);
        assertTrue(exact >= 52, "pages exactly right: " + exact);
    }

    private static String story(String html) {
        ArticleParser parser = ArticleParser.standard();
        Article article = parser.parse(new Source("page.html", "UTF-8", "0".repeat(64), "html", html.length()), PageReader.read("html", html, parser).text());
        assertEquals(article.original(), article.reconstruct());
        return article.blocks().stream().filter(b -> b.kind() == Kind.BODY || b.kind() == Kind.SUBHEADING).map(b -> b.text()).collect(Collectors.joining("\n\n"));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    private static Map<List<String>, Integer> runs(List<String> words) {
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i < total(words); i++) {
            runs.merge(new ArrayList<>(words.subList(i, Math.min(words.size(), i + RUN))), 1, Integer::sum);
        }
        return runs;
    }

    private static int total(List<String> words) {
        return words.isEmpty() ? 0 : Math.max(1, words.size() - RUN + 1);
    }

    private static int common(Map<List<String>, Integer> a, Map<List<String>, Integer> b) {
        return a.entrySet().stream().mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0))).sum();
    }
}

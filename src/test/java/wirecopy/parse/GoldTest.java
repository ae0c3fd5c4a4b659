package wirecopy.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Contributor;
import wirecopy.article.Removal;

/** A floor under the quality: labelled articles and credit lines must be read at least as well as they were. */
class GoldTest {

    private static final Path GOLD = Path.of("../shared/gold/dev");
    private static final List<String> STORY = List.of("Council approves new bridge over the river",
            "The council voted on Monday to build a second bridge over the river, ending a dispute of nine years.",
            "Work is to begin in spring, the mayor told residents, and should take about two years.");

    @Test
    void linesOfArticlesKeepTheirKinds() {
        int lines = 0;
        int right = 0;
        int whole = 0;
        int headlines = 0;
        int hidden = 0;
        JsonNode articles = read("articles.json");
        for (JsonNode gold : articles) {
            Article article = Texts.parse(gold.get("text").asString());
            Map<Integer, String> kinds = kinds(article);
            boolean all = true;
            for (var entry : gold.get("kinds").properties()) {
                String kind = kinds.getOrDefault(Integer.valueOf(entry.getKey()), "missing");
                boolean same = kind.equals(entry.getValue().asString());
                lines++;
                right += same ? 1 : 0;
                all &= same;
                boolean away = List.of("promotion", "rule", "marker", "missing").contains(kind);
                hidden += away && entry.getValue().asString().equals("body") ? 1 : 0;
            }
            whole += all ? 1 : 0;
            headlines += gold.get("headline").asString().strip().replaceAll("\\s+", " ").equals(article.headline()) ? 1 : 0;
        }
        System.out.printf("lines right %d of %d, articles whole %d of %d, body lines hidden %d%n", right, lines, whole, articles.size(), hidden);
        assertTrue(headlines == articles.size(), "headlines " + headlines);
        assertTrue(right >= 0.99 * lines, "lines right: " + right + " of " + lines);
        assertTrue(whole >= 0.90 * articles.size(), "articles with every line right: " + whole);
        assertTrue(hidden <= 2, "body lines hidden: " + hidden);
    }

    @Test
    void creditLinesAreReadExactly() {
        int exact = 0;
        JsonNode rows = read("credits.json");
        for (JsonNode row : rows) {
            List<String> lines = new ArrayList<>(STORY);
            lines.add(row.get("text").asString());
            List<String> found = Texts.parse(String.join("\n", lines)).contributors().stream().map(GoldTest::key).sorted().toList();
            List<String> wanted = new ArrayList<>();
            row.get("credits").forEach(c -> wanted.add(key(c)));
            exact += found.equals(wanted.stream().sorted().toList()) ? 1 : 0;
        }
        System.out.println("credit lines exactly right " + exact + " of " + rows.size());
        assertTrue(exact >= 0.995 * rows.size(), exact + " of " + rows.size());
    }

    private static JsonNode read(String name) {
        Path file = GOLD.resolve(name);
        assumeTrue(Files.exists(file), "no " + file + ": nothing to measure with");
        return new ObjectMapper().readTree(file.toFile());
    }

    private static Map<Integer, String> kinds(Article article) {
        Map<Integer, String> kinds = new HashMap<>();
        for (Block block : article.blocks()) {
            for (int line = block.line(); line <= block.endLine(); line++) {
                kinds.putIfAbsent(line, block.kind().word());
            }
        }
        for (Removal removal : article.removals()) {
            kinds.putIfAbsent(removal.line(), "marker");
        }
        return kinds;
    }

    private static String key(Contributor c) {
        return fold(c.name()) + "|" + fold(c.role()) + "|" + fold(c.organization()) + "|" + fold(c.place()) + "|" + c.task().word();
    }

    private static String key(JsonNode c) {
        return fold(c.get("name")) + "|" + fold(c.get("role")) + "|" + fold(c.get("organization")) + "|" + fold(c.get("place")) + "|"
                + c.get("task").asString();
    }

    private static String fold(JsonNode value) {
        return fold(value.isNull() ? null : value.asString());
    }

    private static String fold(String value) {
        return value == null ? "" : value.replace('’', '\'').replaceAll("[ .,;]+$", "").toLowerCase();
    }
}

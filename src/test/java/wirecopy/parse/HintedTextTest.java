package wirecopy.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

import wirecopy.article.Article;
import wirecopy.article.Kind;
import wirecopy.article.Removal;
import wirecopy.article.Source;

class HintedTextTest {

    private static final String STORY = """
            Title: Night ferry returns
            Section: Local
            The Night Ferry
            The ferry sailed again on Monday, nine years after it was sold for scrap, {{#rendered}} {{/rendered}}and the whole island came to see it.
            Mari Holm in Oslo contributed to this report.
            """;

    @Test
    void hintsHaveTheLastWordAndOtherLinesAreJudged() {
        Article article = parse(STORY, new Hint(1, Kind.HEADLINE, "field: title", 7), new Hint(2, null, "field: section", 0));
        assertEquals(List.of(Kind.HEADLINE, Kind.BODY, Kind.BODY, Kind.CONTRIBUTOR), article.blocks().stream().map(b -> b.kind()).toList());
        assertEquals("Night ferry returns", article.headline());
        assertEquals("Mari Holm", article.contributors().getFirst().name());
    }

    @Test
    void whatAFormatLeavesOutStandsAmongTheRemovalsWithTemplateCode() {
        Article article = parse(STORY, new Hint(1, Kind.HEADLINE, "field: title", 7), new Hint(2, null, "field: section", 0));
        assertEquals(List.of("Title: ", "Section: Local", "{{#rendered}} {{/rendered}}"), article.removals().stream().map(Removal::text).toList());
        assertEquals(STORY, article.reconstruct());
    }

    @Test
    void templateCodeOverALineThatIsLeftOutIsNoSecondRemoval() {
        Article article = parse("Headline of the day\n{{#a}} hidden words {{/a}}\nA paragraph of the story stands here.\n", new Hint(2, null, "field: x", 0));
        assertEquals(List.of("field: x"), article.removals().stream().map(Removal::rule).toList());
    }

    @Test
    void whereTheFormatTellsTheHeadlineNoOtherLineIsOne() {
        Article article = parse("The Night Ferry\n\nTitle: Night ferry returns\n\nThe ferry sailed again on Monday, and the whole island came to see it.\n",
                new Hint(3, Kind.HEADLINE, "field: title", 7));
        assertEquals("Night ferry returns", article.headline());
        assertEquals("the format tells the headline", article.blocks().getFirst().rule());
    }

    @Test
    void hintsComeInOrder() {
        assertThrows(IllegalArgumentException.class, () -> new HintedText("a\nb", List.of(new Hint(2, null, "x", 0), new Hint(1, null, "x", 0))));
        assertThrows(IllegalArgumentException.class, () -> new Hint(0, null, "x", 0));
    }

    private static Article parse(String text, Hint... hints) {
        return ArticleParser.standard().parse(new Source("a", "UTF-8", "0".repeat(64), "json", text.length()), new HintedText(text, List.of(hints)));
    }
}

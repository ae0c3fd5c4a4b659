package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import wirecopy.article.Article;
import wirecopy.article.Contributor;

class StoryDocumentTest {

    @Test
    void holdsTheFullNameBehindASurname() {
        Article plain = Story.of("ferry").headline("Ferry sails again").contributor("Thomas", "writer", "AP", "Oslo").article();
        List<Contributor> linked = plain.contributors().stream().map(c -> c.linkedTo("Clara Thomas")).toList();
        Article article = new Article(plain.source(), plain.original(), plain.blocks(), plain.removals(), plain.byline(), plain.dateline(),
                plain.published(), linked, plain.warnings());
        assertArrayEquals(new String[] {"Thomas writer Clara Thomas"}, StoryDocument.of(article, 1).getValues(Names.CONTRIBUTOR));
    }
}

package wirecopy.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Kind;
import wirecopy.article.Source;
import wirecopy.parse.line.Cue;

class OwnCuesTest {

    private static final String PARAGRAPH = "The ferry between the islands sails again from Monday, the harbor office said, after a winter of repairs.";
    private static final String STORY = "Ferry sails again\n" + PARAGRAPH + "\nGet the Gazette app\nRead more: The price of a ticket\n" + PARAGRAPH + "\n";

    @Test
    void whatTheUserSaysHolds() {
        assertEquals(List.of(Kind.HEADLINE, Kind.BODY, Kind.SUBHEADING, Kind.PROMOTION, Kind.BODY), kinds());
        assertEquals(List.of(Kind.HEADLINE, Kind.BODY, Kind.PROMOTION, Kind.PROMOTION, Kind.BODY),
                kinds(new Cue(Kind.PROMOTION, Cue.Where.START, "Get the Gazette app", 200)));
    }

    @Test
    void itWinsOverBuiltInCuesAndNeighbours() {
        assertEquals(List.of(Kind.HEADLINE, Kind.BODY, Kind.BODY, Kind.PROMOTION, Kind.BODY), kinds(new Cue(Kind.BODY, Cue.Where.HAS, "Gazette", 200)));
        assertEquals(List.of(Kind.HEADLINE, Kind.BODY, Kind.BODY, Kind.BODY, Kind.BODY),
                kinds(new Cue(Kind.BODY, Cue.Where.HAS, "Gazette", 200), new Cue(Kind.BODY, Cue.Where.LABEL, "Read more", 200)));
    }

    @Test
    void theFirstOfTwoWins() {
        Cue notice = new Cue(Kind.NOTICE, Cue.Where.START, "Get the", 200);
        Cue caption = new Cue(Kind.CAPTION, Cue.Where.START, "Get", 200);
        assertEquals(Kind.NOTICE, kinds(notice, caption).get(2));
        assertEquals(Kind.CAPTION, kinds(caption, notice).get(2));
    }

    @Test
    void longerLinesAreLeftAlone() {
        assertEquals(Kind.BODY, kinds(new Cue(Kind.NOTICE, Cue.Where.START, "The ferry", 60)).get(1));
        assertEquals(Kind.NOTICE, kinds(new Cue(Kind.NOTICE, Cue.Where.START, "The ferry", 600)).get(1));
    }

    @Test
    void theNameOfTheRulesTellsTheCuesApart() {
        Cue one = new Cue(Kind.NOTICE, Cue.Where.START, "Get the", 200);
        Cue other = new Cue(Kind.NOTICE, Cue.Where.START, "Get the", 201);
        assertEquals(ArticleParser.RULES, ArticleParser.standard().rules());
        assertEquals(ArticleParser.with(List.of(one)).rules(), ArticleParser.with(List.of(one)).rules());
        assertNotEquals(ArticleParser.RULES, ArticleParser.with(List.of(one)).rules());
        assertNotEquals(ArticleParser.with(List.of(one)).rules(), ArticleParser.with(List.of(other)).rules());
    }

    private static List<Kind> kinds(Cue... own) {
        Article article = ArticleParser.with(List.of(own)).parse(new Source("story.txt", "UTF-8", "0".repeat(64), "text", STORY.length()), STORY);
        return article.blocks().stream().map(Block::kind).toList();
    }
}

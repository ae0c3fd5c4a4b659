package wirecopy.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.article.Article;
import wirecopy.article.Kind;
import wirecopy.format.Readings;

/** Pages in the shape of what common systems make: the story comes out of all of them, word for word. */
class PageShapesTest {

    private static final String TITLE = "Harbor to close for two weeks while divers mend the wall";
    private static final List<String> STORY = List.of(
            "The harbor of Langvik will close for two weeks in April while divers repair the wall that the January storm broke, the council said.",
            "About forty boats have to move to Sandholm, eleven miles up the coast, and the night ferry will land at the old coal quay.",
            "“It is a nuisance, but it beats losing the whole wall in the next storm,” said the harbor master, who has run the port since 2009.",
            "The repair costs 2.4 million crowns, of which the county pays half; the rest comes from fees that rise by three crowns in June.");
    private static final String OTHER = "The company said on Friday that its boats come from a yard in the north and will sail from the autumn of next year on, whatever the price.";

    @ParameterizedTest
    @ValueSource(strings = {
            // blogs
            "<div id=page class=site><main><article class='post hentry'><h1 class=entry-title>TITLE</h1><div class=entry-content>STORY<div class=sharedaddy><h3>Share this:</h3></div></div></article>"
                    + "<div id=comments><ol><li class=comment><p>OTHER</p><p>OTHER</p><p>OTHER</p><p>OTHER</p></li></ol></div></main></div>",
            "<main class=wp-block-group><h1 class=wp-block-post-title>TITLE</h1><div class='entry-content wp-block-post-content'>STORY</div>"
                    + "<div class=wp-block-query><h2>More posts</h2><ul><li><h3><a href=/>Boats</a></h3><div><p>OTHER</p></div></li></ul></div></main>",
            "<div class='region region-content'><h1 class=page-title>TITLE</h1><article class='node node--type-article'><div class='field field--name-body'>STORY</div></article>"
                    + "<div class='views-element-container'><h2>Related content</h2><div class=views-row><p>OTHER</p></div><div class=views-row><p>OTHER</p></div></div></div>",
            "<article class='newsletter-post post'><h1 class=post-title>TITLE</h1><div class=available-content><div class='body markup'>STORY<div class=subscription-widget-wrap><p>OTHER</p></div></div></div></article>",
            // two stories below each other
            "<div class=wrap><article class=article><h1>TITLE</h1><div class=article__body>STORY</div></article></div><div class=wrap><article class=article><h1>Boats</h1><div class=article__body>"
                    + "<p>OTHER</p><p>OTHER</p><p>OTHER</p><p>OTHER</p><p>OTHER</p></div></article></div>",
            // walls of consent, longer than the story
            "<div id=sp_message_container_77 style='display: block'><h2>We value your privacy</h2><p>OTHER</p><p>OTHER</p><p>OTHER</p><p>OTHER</p><p>OTHER</p></div><div class=x><h1>TITLE</h1>STORY</div>",
            "<div class=x><h1>TITLE</h1><div class=y>STORY</div></div><div id=onetrust-consent-sdk><div><p>OTHER</p><p>OTHER</p><p>OTHER</p><p>OTHER</p><p>OTHER</p></div></div>",
            // what is not shown
            "<article><h1>TITLE</h1><div>STORY<div class=hidden><p>OTHER</p></div><div class='d-none d-print-block'><p>OTHER</p></div><p class=is-hidden>OTHER</p>"
                    + "<div style='height: 0; overflow: hidden'><p>OTHER</p></div><div aria-hidden=true><p>OTHER</p></div></div></article>",
            "<main class=overflow-hidden><h1>TITLE</h1><div class='prose hidden md:block'>STORY</div></main>",
            "<div id=app style='display:none'><article><h1>TITLE</h1><div>STORY</div></article></div>",
            // before there were style sheets
            "<table><tr><td><font size=5>TITLE</font><br><font size=2>By Mari Lindqvist<br>March 5, 2024</font><br><br>STORY<br><br><font size=1>Copyright 2024 The Langvik Courier.</font></td></tr></table>"})
    void theStoryAndNothingElse(String page) {
        Article article = page(page, "");

        assertEquals(TITLE, article.headline());
        assertEquals(STORY, texts(article, Kind.BODY), () -> Readings.blocks(article));
    }

    @Test
    void anOldPageHasItsAuthorAndDayInOnePiece() {
        Article article = page("<font size=5>TITLE</font><br>By Mari Lindqvist<br>March 5, 2024<br><br>STORY", "");

        assertEquals(List.of("Mari Lindqvist"), article.byline().names());
        assertEquals("2024-03-05", String.valueOf(article.published()));
    }

    @Test
    void aLiveReportIsMadeUpOfArticles() {
        String posts = STORY.stream().map(text -> "<article class=live-post><h2>News</h2><p>" + text + "</p></article>").collect(Collectors.joining());
        Article article = page("<main><article class=live><h1>TITLE</h1><div class=feed>" + posts + "</div></article></main>", "");

        assertEquals(STORY, texts(article, Kind.BODY), () -> Readings.blocks(article));
    }

    @Test
    void whatStandsBetweenHeadlineAndStory() {
        Article article = page("<main><div><h1>TITLE</h1></div><div class=x1><div class=x2>Forty boats must move up the coast</div></div><div class=author-list><h4><a href=/m>Mari Lindqvist</a></h4>"
                + "<div class=byline-meta>Mar 5, 2024 • 4 min read</div></div><div class=x3>STORY<figure><div><a href=/r>Ferry company buys two boats</a></div></figure></div></main>",
                "<meta name=description content='Forty boats must move up the coast'>");

        assertEquals(List.of("Forty boats must move up the coast"), texts(article, Kind.SUBHEADLINE), () -> Readings.blocks(article));
        assertEquals(List.of("Mari Lindqvist"), texts(article, Kind.BYLINE));
        assertEquals("2024-03-05", String.valueOf(article.published()));
        assertEquals(STORY, texts(article, Kind.BODY));
        assertEquals(List.of("Ferry company buys two boats"), texts(article, Kind.PROMOTION));
    }

    @Test
    void tablesInFiguresAreText() {
        Article article = page("<h1>TITLE</h1><div>STORY<figure><table><tr><td>Small</td><td>21 crowns</td></tr></table></figure></div>", "");

        assertTrue(article.body().contains("21 crowns"), article.body());
    }

    @Test
    void whatComesUpOverAWordIsNoPartOfTheSentence() {
        Article article = page("<h1>TITLE</h1><div>STORY<p>Mayor <span class=people><a href=/o>Ole Strand</a><span class=rollover-block><a href=/1>Ole Strand</a> <a href=/2>Strand doubles down</a></span></span>"
                + " said on Monday that the town has no money for another wall.</p></div>", "");

        assertEquals("Mayor Ole Strand said on Monday that the town has no money for another wall.", texts(article, Kind.BODY).getLast());
        assertTrue(Readings.removals(article).contains("hidden by the page | Ole Strand Strand doubles down"), Readings.removals(article));
    }

    @Test
    void aTeaserWithTheWholeTextDeclared() {
        String declared = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": false, \"articleBody\": \"" + String.join("\\n\\n", STORY) + "\"}</script>";
        String teaser = "<article><h1>TITLE</h1><div class=body><p>" + STORY.getFirst() + "</p></div><div class=paywall><p>Read on for one crown a week.</p></div></article>";

        Article article = page(teaser, declared);
        assertEquals(STORY, texts(article, Kind.BODY), () -> Readings.blocks(article));
        assertEquals(List.of(), article.warnings());
        assertTrue(Readings.removals(article).contains("declared in full | " + STORY.getFirst()));

        Article cut = page(teaser, declared.replace("articleBody", "other"));
        assertEquals(List.of(STORY.getFirst()), texts(cut, Kind.BODY));
        assertEquals("This page holds only the beginning of the story.", cut.warnings().getFirst().message());

        Article other = page(teaser, declared.replace("harbor of Langvik", "town"));
        assertEquals(List.of(STORY.getFirst()), texts(other, Kind.BODY), "declares another text than it sets");
    }

    private static Article page(String body, String head) {
        String story = body.contains("<br>STORY") ? String.join("<br><br>", STORY) : "<p>" + String.join("</p><p>", STORY) + "</p>";
        Article article = Readings.story("<!DOCTYPE html><html><head><title>" + TITLE + " - The Langvik Courier</title>" + head + "</head><body>"
                + body.replace("TITLE", TITLE).replace("STORY", story).replace("OTHER", OTHER) + "</body></html>");
        assertEquals(article.original(), article.reconstruct());
        return article;
    }

    private static List<String> texts(Article article, Kind kind) {
        return article.blocks().stream().filter(block -> block.kind() == kind).map(block -> block.text()).toList();
    }
}

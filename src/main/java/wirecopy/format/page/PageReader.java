package wirecopy.format.page;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import wirecopy.format.story.Told;
import wirecopy.parse.ArticleParser;

/**
 * Saved web pages to text: a line for each paragraph, heading, item or cell that the page sets, first what it declares about itself, and of
 * each line what it is of the story or why it is left out. Nothing is fetched: pictures, scripts, fonts and styles are not even looked at.
 */
public final class PageReader {

    private PageReader() {
    }

    /** Whether a text is a page, by how it begins. */
    public static boolean isPage(String text) {
        return PageStart.is(text);
    }

    /** Never fails: any text is some page. */
    public static Told.Story read(String format, String html, ArticleParser parser) {
        Document page = Parser.htmlParser().parseInput(html, "");
        Declared declared = new Declared(page);
        return new Told.Story(format, new Rendition(declared, PageStory.read(page, parser)).text(), declared.outlet(), declared.address(), List.of());
    }
}

package wirecopy.format.page;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import wirecopy.article.Warning;
import wirecopy.format.story.Told;
import wirecopy.parse.ArticleParser;

/**
 * Saved web pages to text: a line for each paragraph, heading, item or cell that the page sets, first what it declares about itself, and of
 * each line what it is of the story or why it is left out. Nothing is fetched: pictures, scripts, fonts and styles are not even looked at.
 */
public final class PageReader {

    /** A story that is not free to read and has fewer words is cut off. */
    private static final int BEGINNING = 150;

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
        List<PageLine> lines = PageStory.read(page, parser);
        boolean beginning = !declared.free() && declared.body() == null && lines.stream().filter(PageLine::isStory).mapToInt(line -> line.chunk().words()).sum() < BEGINNING;
        return new Told.Story(format, new Rendition(declared, lines).text(), declared.outlet(), declared.address(),
                beginning ? List.of(new Warning(1, "This page holds only the beginning of the story.")) : List.of());
    }
}

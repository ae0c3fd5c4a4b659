package wirecopy.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import wirecopy.article.Article;

/** Stories as pages, to be written or printed. Each story begins on a page of its own. */
public final class Pages {

    private static final int LONGEST_FOOT = 60;

    private final Setting setting;
    private final PageWords words;
    private final LineSetter setter;

    public Pages(Setting setting, PageWords words) {
        this.setting = setting;
        this.words = words;
        this.setter = new LineSetter(new FontBook(FontFiles.all(), setting), setting);
    }

    /** All pages of a story, in memory at once: for printing. */
    public List<Page> of(Article story) throws IOException {
        List<Page> pages = new ArrayList<>();
        fill(story, pages::add);
        return pages;
    }

    /** Each page of a story as it becomes full. */
    void fill(Article story, PageFiller.Taker taker) throws IOException {
        PageFiller filler = new PageFiller(setting, setter, foot(story), taker);
        List<Part> all = new ArrayList<>();
        Parts.of(story, setting, words, all::add);
        for (Part part : all) {
            filler.add(part);
        }
        filler.end();
    }

    /** The running foot: at the left the page's number, at the right what stands there. */
    public List<Page.Placed> foot(String left, String right) throws IOException {
        Paper paper = setting.paper();
        double y = paper.height() - paper.foot();
        List<Page.Placed> placed = new ArrayList<>();
        double x = paper.side();
        for (Run run : setter.line(left, Style.FOOT).runs()) {
            placed.add(new Page.Placed(run, x, y));
            x += run.width();
        }
        LineSetter.Line line = setter.line(right, Style.FOOT);
        x = paper.side() + paper.column() - line.width();
        for (Run run : line.runs()) {
            placed.add(new Page.Placed(run, x, y));
            x += run.width();
        }
        return placed;
    }

    /** The file's name: the path would tell more of the computer than a page should. */
    private static String foot(Article story) {
        String path = story.source().path();
        String name = Printable.of(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
        return name.length() <= LONGEST_FOOT ? name : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_FOOT) - 1)) + "\u2026";
    }

    Setting setting() {
        return setting;
    }

    PageWords words() {
        return words;
    }
}

package wirecopy.format.page;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import wirecopy.article.Kind;
import wirecopy.parse.ArticleParser;

/** Judges every chunk of a page: what it is of the story, or why it is left out. */
final class PageStory {

    /** A paragraph of so many words is the story's own. */
    private static final int PROSE = 20;
    private static final int LONGEST_DATE = 25;
    private static final int LONGEST_BYLINE = 12;

    private final List<Chunk> chunks;
    private final Titles titles;
    private final Element story;
    private final Surroundings around;
    private final List<PageLine> lines = new ArrayList<>();

    private PageStory(Document page) {
        titles = new Titles(page);
        chunks = Shown.of(ChunkReader.read(page), titles);
        around = new Surroundings(chunks);
        story = new StoryFinder(chunks, titles, around).find(page);
    }

    static List<PageLine> read(Document page, ArticleParser parser) {
        PageStory story = new PageStory(page);
        story.judge();
        story.headAbove();
        Sayings.judge(story.lines, parser);
        new LooseEnds(story.story, story.lines).cut();
        return story.lines;
    }

    private void judge() {
        ChunkJudge judge = new ChunkJudge(story, around);
        boolean prose = false;
        boolean headline = false;
        for (Chunk chunk : chunks) {
            if (!StoryFinder.isIn(story, chunk.element())) {
                String part = chunk.hidden() ? "hidden by the page" : around.part(chunk, null);
                lines.add(new PageLine(chunk, null, part == null ? "outside of the story" : part));
                continue;
            }
            PageLine line = judge.judge(chunk);
            if (line.kind() == Kind.SUBHEADLINE && prose) {
                line = line.as(Kind.SUBHEADING, "heading");
            } else if (line.kind() != null && !prose && (titles.are(chunk.text()) || chunk.isTop() && !headline)) {
                headline = true;
                leaveOutAbove();
                line = line.as(Kind.HEADLINE, "title");
            } else if (line.kind() == Kind.BODY && !prose && isDated(chunk)) {
                line = line.as(Kind.TIMESTAMP, "date above the story");
            } else if (line.kind() == Kind.BODY && !prose && headline && isByline(chunk)) {
                line = line.as(Kind.BYLINE, "author above the story");
            }
            lines.add(line);
            prose |= line.kind() == Kind.BODY && chunk.words() >= PROSE;
        }
    }

    private void leaveOutAbove() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() != null && lines.get(i).kind() != Kind.HEADLINE) {
                lines.set(i, lines.get(i).as(null, "above the headline"));
            }
        }
    }

    private static boolean isDated(Chunk chunk) {
        return chunk.words() <= LONGEST_DATE && !chunk.endsAsSentence() && Years.in(chunk.text());
    }

    private static boolean isByline(Chunk chunk) {
        return chunk.words() <= LONGEST_BYLINE && !chunk.endsAsSentence() && chunk.text().regionMatches(true, 0, "by ", 0, "by ".length());
    }

    /** The headline that stands above the story's element, and what of dek, author, day and picture stands between the two. */
    private void headAbove() {
        int first = 0;
        while (first < lines.size() && !StoryFinder.isIn(story, lines.get(first).chunk().element())) {
            first++;
        }
        if (first == lines.size() || lines.stream().anyMatch(line -> line.kind() == Kind.HEADLINE)) {
            return;
        }
        int at = headline(first);
        if (at < 0) {
            return;
        }
        lines.set(at, lines.get(at).as(Kind.HEADLINE, "title"));
        for (int i = at + 1; i < first; i++) {
            Chunk chunk = lines.get(i).chunk();
            Kind kind = chunk.hidden() ? null : Parts.kindAboveStory(around.part(chunk, null));
            if (!chunk.hidden()) {
                kind = kind == null ? unnamedAbove(chunk) : kind == Kind.BYLINE && isDated(chunk) ? Kind.TIMESTAMP : kind;
            }
            if (kind != null) {
                lines.set(i, lines.get(i).as(kind, "above the story"));
            }
        }
    }

    /** What a chunk between headline and story is where no name around it says so. */
    private Kind unnamedAbove(Chunk chunk) {
        if (titles.describe(chunk.text())) {
            return Kind.SUBHEADLINE;
        }
        return isByline(chunk) ? Kind.BYLINE : isDated(chunk) ? Kind.TIMESTAMP : null;
    }

    /** The last title before a place, else the last heading of the highest rank; -1 where there is none. */
    private int headline(int before) {
        int top = -1;
        for (int i = before - 1; i >= 0; i--) {
            Chunk chunk = lines.get(i).chunk();
            if (!chunk.hidden() && chunk.linkShare() < 1 && titles.are(chunk.text())) {
                return i;
            }
            top = top < 0 && chunk.isTop() && chunk.words() > 2 ? i : top;
        }
        return top;
    }
}

package wirecopy.format.page;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

import wirecopy.article.Kind;

/** Leaves out what only made sense beside things that were left out: headings over nothing, lists of links behind the end. */
final class LooseEnds {

    private static final double SOME_LINKS = 0.3;
    private static final int LONGEST_TITLE = 8;
    /** How many lines around a heading are looked at: a part of more is no list of links. */
    private static final int NEAR = 40;

    private final Element story;
    private final List<PageLine> lines;

    LooseEnds(Element story, List<PageLine> lines) {
        this.story = story;
        this.lines = lines;
    }

    void cut() {
        headings();
        linksAtTheEnd();
    }

    private void headings() {
        boolean below = false;
        for (int i = lines.size() - 1; i >= 0; i--) {
            PageLine line = lines.get(i);
            if (line.kind() == Kind.SUBHEADING && (!below || headsLinks(i))) {
                lines.set(i, line.as(null, "heading over nothing"));
            }
            below |= line.kind() == Kind.BODY;
        }
    }

    /** Whether the part of the page that a heading stands in holds links, and nothing of the story. */
    private boolean headsLinks(int at) {
        Element part = lines.get(at).chunk().element().parent();
        while (part != null && part != story && part.childrenSize() < 2) {
            part = part.parent();
        }
        if (part == null || part == story || !StoryFinder.isIn(story, part)) {
            return false;
        }
        boolean links = false;
        for (int i = Math.max(0, at - NEAR); i < Math.min(lines.size(), at + NEAR); i++) {
            if (i != at && StoryFinder.isIn(part, lines.get(i).chunk().element())) {
                if (lines.get(i).kind() == Kind.BODY) {
                    return false;
                }
                links |= lines.get(i).kind() == Kind.PROMOTION;
            }
        }
        return links;
    }

    /** What leads elsewhere behind the last sentence of the story, with the words that head it: a list of links, not one alone. */
    private void linksAtTheEnd() {
        List<Integer> cut = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).isStory()) {
                Chunk chunk = lines.get(i).chunk();
                if (!leadsAway(chunk) && (cut.isEmpty() || !isTitle(chunk))) {
                    break;
                }
                cut.add(i);
            }
        }
        if (cut.size() > 1) {
            cut.forEach(i -> lines.set(i, lines.get(i).as(Kind.PROMOTION, "links at the end")));
        }
    }

    private static boolean leadsAway(Chunk chunk) {
        boolean item = chunk.element().normalName().equals("li");
        return chunk.linkShare() > SOME_LINKS && !chunk.hasAddress() && (item || !chunk.endsAsSentence()) && !chunk.isQuoted();
    }

    private static boolean isTitle(Chunk chunk) {
        return chunk.words() <= LONGEST_TITLE && (chunk.text().endsWith(":") || !chunk.endsAsSentence());
    }
}

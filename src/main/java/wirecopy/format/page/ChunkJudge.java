package wirecopy.format.page;

import org.jsoup.nodes.Element;

import wirecopy.article.Kind;

/** Judges a chunk inside the story's element by itself: by the elements around it, its links, its pictures. */
final class ChunkJudge {

    private static final int LONGEST_CAPTION = 40;
    private static final int LONGEST_CREDIT = 20;
    private static final double NOTHING_BUT_LINKS = 0.9;
    private static final double MOSTLY_LINKS = 0.72;
    private static final double SOME_LINKS = 0.3;

    private final Element story;
    private final Surroundings around;

    ChunkJudge(Element story, Surroundings around) {
        this.story = story;
        this.around = around;
    }

    PageLine judge(Chunk chunk) {
        if (chunk.hidden()) {
            return new PageLine(chunk, null, "hidden by the page");
        }
        String part = around.part(chunk, story);
        if (Parts.kind(part) == Kind.CAPTION && isLink(chunk) && leadsElsewhere(chunk.element())) {
            return new PageLine(chunk, Kind.PROMOTION, "link");
        }
        if (part != null) {
            return new PageLine(chunk, Parts.kind(part), part);
        }
        if (isCaption(chunk)) {
            return new PageLine(chunk, Kind.CAPTION, "under a picture");
        }
        if (isLink(chunk) || Wordings.isAlone(chunk.text()) || chunk.linkShare() > SOME_LINKS && Wordings.isLabelled(chunk.text())) {
            return new PageLine(chunk, Kind.PROMOTION, "link");
        }
        if (Wordings.isCopyright(chunk.text()) && chunk.words() <= LONGEST_CAPTION) {
            return new PageLine(chunk, Kind.NOTICE, "copyright");
        }
        return new PageLine(chunk, chunk.isHeading() ? Kind.SUBHEADING : Kind.BODY, "story");
    }

    /** A figure without a picture in it is a box with a link. */
    private static boolean leadsElsewhere(Element caption) {
        Element figure = caption.closest("figure");
        return figure != null && figure.selectFirst("img, picture, video, amp-img, svg") == null;
    }

    private static boolean isLink(Chunk chunk) {
        if (chunk.hasAddress() || chunk.isQuoted()) {
            return false;
        }
        return chunk.linkShare() > NOTHING_BUT_LINKS || chunk.linkShare() > MOSTLY_LINKS && chunk.links() > 1;
    }

    /** Short words under a picture, set apart from the story's paragraphs: no sentence, or one that names its maker. */
    private boolean isCaption(Chunk chunk) {
        String text = chunk.text();
        if (chunk.isHeading() || chunk.words() > LONGEST_CAPTION) {
            return false;
        }
        boolean starts = text.startsWith("©");
        if (!chunk.picture()) {
            return !starts && text.indexOf('©') > 0 && chunk.words() <= LONGEST_CREDIT && !chunk.endsAsSentence();
        }
        String name = chunk.element().normalName();
        boolean apart = !around.holdsProse(chunk.element()) && !name.equals("p") && !name.equals("li");
        return starts || text.indexOf('©') > 0 && chunk.words() <= LONGEST_CREDIT || apart && (text.endsWith(")") || !chunk.endsAsSentence());
    }
}

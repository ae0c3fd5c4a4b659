package wirecopy.desktop.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Contributor;
import wirecopy.article.Kind;

/** Sets an article as a story: blocks in their order, contributors apart at the end. */
final class Story {

    /** The ground of the last line in the box of contributors. */
    private static final String END_OF_BOX = "paragraph-credits-end";
    private static final String ORNAMENT = "\u2022   \u2022   \u2022";

    private final Article article;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private boolean headlineSeen;
    private boolean bodySeen;
    private boolean chipsSeen;

    private Story(Article article) {
        this.article = article;
    }

    static List<Paragraph> of(Article article) {
        return of(article, Set.of());
    }

    /** @param unshown kinds of lines to leave out; that there are such is said at the end */
    static List<Paragraph> of(Article article, Set<Kind> unshown) {
        Story story = new Story(article);
        int end = story.endOfStory();
        for (int i = 0; i < article.blocks().size(); i++) {
            if (!unshown.contains(article.blocks().get(i).kind())) {
                story.add(i, i >= end);
            }
        }
        story.addChips();
        story.addContributors();
        story.sayUnshown(unshown);
        if (story.paragraphs.isEmpty()) {
            story.paragraphs.add(Paragraph.own(Words.of("story.empty"), Look.CAPTION));
        }
        return List.copyOf(story.paragraphs);
    }

    /** The block after the last one that a rule may stand before: later rules only set contributors apart, as the page does. */
    private int endOfStory() {
        List<Block> blocks = article.blocks();
        int end = blocks.size();
        while (end > 0 && (blocks.get(end - 1).kind() == Kind.CONTRIBUTOR || blocks.get(end - 1).kind() == Kind.RULE)) {
            end--;
        }
        return end;
    }

    private void add(int index, boolean past) {
        Block block = article.blocks().get(index);
        switch (block.kind()) {
            case HEADLINE -> addHeadline(index, block);
            case RULE -> {
                if (!past && bodySeen) {
                    paragraphs.add(new Paragraph(ORNAMENT, Look.RULE, index, 0, List.of()));
                }
            }
            case CONTRIBUTOR -> {
            }
            case BODY -> {
                addChips();
                addBlock(index, block, bodySeen && !isAfterHead() ? Look.BODY : Look.FIRST_BODY, datelineOf(block));
                bodySeen = true;
            }
            case SUBHEADLINE -> addBlock(index, block, Look.SUBHEADLINE, List.of());
            case BYLINE -> addBlock(index, block, Look.BYLINE, People.inByline(article, block.text()));
            case TIMESTAMP -> addBlock(index, block, Look.TIMESTAMP, List.of());
            case SUBHEADING -> addBlock(index, block, Look.SUBHEADING, List.of());
            case CAPTION -> addBlock(index, block, Look.CAPTION, List.of());
            case BIO -> addBlock(index, block, Look.BIO, List.of());
            case NOTICE -> addBlock(index, block, Look.NOTICE, List.of());
            case PROMOTION -> addBlock(index, block, Look.PROMOTION, List.of());
        }
    }

    /** Whether the last line stands close to the next, as those under a headline do; some stories have such a line further down. */
    private boolean isAfterHead() {
        Look last = paragraphs.isEmpty() ? Look.BODY : paragraphs.getLast().look();
        return last == Look.BYLINE || last == Look.TIMESTAMP;
    }

    /** A line that says the headline again is not shown twice. */
    private void addHeadline(int index, Block block) {
        if (!headlineSeen || !block.text().equals(article.headline())) {
            addBlock(index, block, headlineSeen ? Look.SUBHEADING : Look.HEADLINE, List.of());
        }
        headlineSeen = true;
    }

    private List<Run> datelineOf(Block block) {
        if (bodySeen || article.dateline() == null) {
            return List.of();
        }
        int end = DatelineEnd.in(block.text(), article.dateline());
        return end == 0 ? List.of() : List.of(new Run(0, end, Run.Style.DATELINE));
    }

    private void addBlock(int index, Block block, Look look, List<Run> runs) {
        List<Integer> cuts = LongText.cuts(block.text());
        for (int i = 0; i < cuts.size(); i++) {
            int end = i + 1 < cuts.size() ? cuts.get(i + 1) : block.text().length();
            String part = block.text().substring(cuts.get(i), end);
            paragraphs.add(new Paragraph(part, look, index, cuts.get(i), i == 0 ? runs : List.of()));
        }
    }

    /** Once, where the header ends. */
    private void addChips() {
        if (!chipsSeen && !paragraphs.isEmpty() && !People.chips(article).isEmpty()) {
            paragraphs.add(Paragraph.row(People.chips(article)));
        }
        chipsSeen = true;
    }

    private void sayUnshown(Set<Kind> unshown) {
        String counts = Arrays.stream(Kind.values()).filter(unshown::contains).map(kind -> {
            long count = article.blocks().stream().filter(block -> block.kind() == kind).count();
            return count == 0 ? null : Words.of("kind." + kind.word()) + " " + count;
        }).filter(Objects::nonNull).collect(Collectors.joining(", "));
        if (!counts.isEmpty()) {
            paragraphs.add(Paragraph.own(Words.of("story.unshown", counts), Look.UNSHOWN));
        }
    }

    private void addContributors() {
        List<Block> blocks = article.blocks();
        boolean lines = blocks.stream().anyMatch(b -> b.kind() == Kind.CONTRIBUTOR);
        if (!lines && article.contributors().isEmpty()) {
            return;
        }
        paragraphs.add(Paragraph.own(Words.of("contributors"), Look.CREDITS_TITLE));
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == Kind.CONTRIBUTOR) {
                addBlock(i, blocks.get(i), Look.CREDITS_TEXT, List.of());
            }
        }
        for (Contributor contributor : article.contributors()) {
            paragraphs.add(CreditLine.of(contributor));
        }
        paragraphs.add(paragraphs.removeLast().on(END_OF_BOX));
    }
}

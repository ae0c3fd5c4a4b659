package wirecopy.export.pdf;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Contributor;
import wirecopy.article.Kind;
import wirecopy.article.Task;

/** The paragraphs of a story in their order, as its reader sees them in the window: contributors apart at the end. */
final class Parts {

    private static final String ORNAMENT = "\u2022   \u2022   \u2022";
    private static final String DASH = " \u2014 ";

    private final Article article;
    private final Setting setting;
    private final PageWords words;
    private final Consumer<Part> taken;
    private boolean headlineSeen;
    private boolean bodySeen;
    /** Whether the last line stands close to the next, as those under a headline do. */
    private boolean afterHead;

    private Parts(Article article, Setting setting, PageWords words, Consumer<Part> taken) {
        this.article = article;
        this.setting = setting;
        this.words = words;
        this.taken = taken;
    }

    static void of(Article article, Setting setting, PageWords words, Consumer<Part> taken) {
        Parts parts = new Parts(article, setting, words, taken);
        List<Block> blocks = article.blocks();
        int end = blocks.size();
        while (end > 0 && (blocks.get(end - 1).kind() == Kind.CONTRIBUTOR || blocks.get(end - 1).kind() == Kind.RULE)) {
            end--;
        }
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean lone = block.kind() == Kind.RULE && (i >= end || !parts.bodySeen);
            if (!lone && !setting.unshown().contains(block.kind())) {
                parts.add(block);
            }
        }
        parts.credits();
    }

    private void add(Block block) {
        switch (block.kind()) {
            case HEADLINE -> headline(block);
            case RULE -> take(ORNAMENT, Style.RULE);
            case CONTRIBUTOR -> {
            }
            case BODY -> {
                take(block.text(), bodySeen && !afterHead ? Style.BODY : Style.FIRST_BODY);
                bodySeen = true;
            }
            case SUBHEADLINE, BYLINE, TIMESTAMP, SUBHEADING, CAPTION, BIO, NOTICE, PROMOTION -> take(block.text(), Style.valueOf(block.kind().name()));
        }
        afterHead = block.kind() == Kind.BYLINE || block.kind() == Kind.TIMESTAMP;
    }

    /** A line that says the headline again is not set twice. */
    private void headline(Block block) {
        if (!headlineSeen || !block.text().equals(article.headline())) {
            take(block.text(), headlineSeen ? Style.SUBHEADING : Style.HEADLINE);
        }
        headlineSeen = true;
    }

    private void credits() {
        List<Block> lines = article.blocks().stream().filter(block -> block.kind() == Kind.CONTRIBUTOR).toList();
        boolean shown = !setting.unshown().contains(Kind.CONTRIBUTOR);
        if (shown && !(lines.isEmpty() && article.contributors().isEmpty())) {
            take(words.contributors(), Style.CREDITS_TITLE);
            lines.forEach(line -> take(line.text(), Style.CREDITS_TEXT));
            article.contributors().forEach(contributor -> take(credit(contributor), Style.CREDIT));
        }
    }

    private String credit(Contributor one) {
        String who = one.name() != null ? one.name() : one.organization();
        String organization = one.name() != null ? one.organization() : null;
        String job = Stream.of(one.role(), organization).filter(Objects::nonNull).collect(Collectors.joining(", "));
        String name = one.fullName() == null ? who : who + " (" + one.fullName() + ")";
        String task = one.task() == Task.OTHER ? null : words.tasks().get(one.task());
        return Stream.of(name, job.isEmpty() ? null : job, one.place(), task).filter(Objects::nonNull).collect(Collectors.joining(DASH));
    }

    private void take(String text, Style style) {
        Part part = new Part(text, style);
        if (!part.text().isEmpty()) {
            taken.accept(part);
        }
    }
}

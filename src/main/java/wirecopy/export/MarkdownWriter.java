package wirecopy.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Kind;

/** Markdown (CommonMark), before each story what is known about it as YAML. */
final class MarkdownWriter implements StoryWriter {

    private final Writer out;
    private boolean some;

    MarkdownWriter(OutputStream out) {
        this.out = Utf8.writer(out);
    }

    @Override
    public void write(Article story) throws IOException {
        out.write(some ? "\n" : "");
        out.write(FrontMatter.of(story));
        boolean titled = false;
        for (Block block : Shown.of(story)) {
            out.write('\n' + line(block, titled) + '\n');
            titled |= block.kind() == Kind.HEADLINE;
        }
        some = true;
    }

    private static String line(Block block, boolean titled) {
        String text = MarkdownText.escaped(block.text());
        return switch (block.kind()) {
            case HEADLINE -> (titled ? "## " : "# ") + text;
            case SUBHEADING -> "## " + text;
            case SUBHEADLINE -> "**" + text + "**";
            case BYLINE, TIMESTAMP, CAPTION, CONTRIBUTOR, BIO, NOTICE -> "*" + text + "*";
            case BODY, PROMOTION, RULE -> text;
        };
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}

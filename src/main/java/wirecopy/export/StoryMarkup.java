package wirecopy.export;

import java.text.Bidi;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Kind;

/** A story in elements of HTML that are well-formed XML too: what each block is says its element or its class. */
final class StoryMarkup {

    private StoryMarkup() {
    }

    /** An element a line. The headline is set as {@code h1}. */
    static String of(Article story) {
        StringBuilder out = new StringBuilder();
        boolean titled = false;
        for (Block block : Shown.of(story)) {
            boolean first = block.kind() == Kind.HEADLINE && !titled;
            titled |= first;
            out.append(element(block, first)).append('\n');
        }
        return out.toString();
    }

    private static String element(Block block, boolean title) {
        String text = Markup.escaped(block.text());
        String name = switch (block.kind()) {
            case HEADLINE -> title ? "h1" : "h2";
            case SUBHEADING -> "h2";
            default -> "p";
        };
        boolean plain = block.kind() == Kind.BODY || !name.equals("p");
        String open = plain ? name : name + " class=\"" + block.kind().word() + '"';
        return "<" + open + " dir=\"auto\">" + text + "</" + name + ">";
    }

    /** The side that a story begins at: by its first letter that has one. */
    static String direction(Article story) {
        return Shown.of(story).stream().map(Block::text).filter(text -> !text.isBlank()).findFirst()
                .map(text -> new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl").orElse("ltr");
    }
}

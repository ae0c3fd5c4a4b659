package wirecopy.cli;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Kind;

/** A story as plain text for a terminal: what a reader wants of its blocks, in order, wrapped, an empty line between them. */
public final class StoryText {

    private static final int WIDTH = 80;
    private static final Set<Kind> HIDDEN = EnumSet.of(Kind.PROMOTION, Kind.RULE);

    private StoryText() {
    }

    public static String of(Article article) {
        return article.blocks().stream()
                .filter(block -> !HIDDEN.contains(block.kind()) && !block.text().isEmpty()).map(StoryText::of)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String of(Block block) {
        String text = wrapped(block.text());
        return block.kind() == Kind.HEADLINE ? text + "\n" + "=".repeat(text.lines().mapToInt(String::length).max().orElse(0)) : text;
    }

    private static String wrapped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int column = 0;
        for (String word : text.split(" ")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString();
    }
}

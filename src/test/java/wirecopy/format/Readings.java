package wirecopy.format;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.parse.ArticleParser;

/** What is read out of a file, written down in short. */
public final class Readings {

    private static final StoryReader READER = new StoryReader(ArticleParser.standard());

    private Readings() {
    }

    public static Reading of(String file) {
        return READER.read(new Input.Bytes("in/a", file.getBytes(StandardCharsets.UTF_8)));
    }

    /** The story in a file. */
    public static Article story(String file) {
        return switch (of(file)) {
            case Reading.Story(Article article) -> article;
            case Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    /** Kind and text of each block, a line each. */
    public static String blocks(Article article) {
        return article.blocks().stream().map(Readings::block).collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        return block.kind().word() + ": " + block.text();
    }

    /** Rule and text of each removal, a line each. */
    public static String removals(Article article) {
        return article.removals().stream().map(removal -> removal.rule() + " | " + removal.text()).collect(Collectors.joining("\n"));
    }
}

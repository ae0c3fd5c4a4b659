package wirecopy.parse.line;

import java.util.List;

/** Tells sentences of a story from lines that speak to the reader or about the story itself. Texts are in {@link Plain} form. */
final class Prose {

    private static final List<String> TELLING = List.of(" said", " told ", " argued", " cried", " asked ", " used to say", " according to ");
    private static final List<String> STORIES = List.of("story", "article", "post", "piece", "column", "commentary", "essay", "op-ed",
            "interview", "report", "excerpt", "review", "conversation", "headline");
    private static final List<String> POINTERS = List.of("this ", "an ", "a ", "following ");
    private static final List<String> SIGNS = List.of("editor's note", "correction", "(originally ", "story updated", "post updated", "article updated");

    private Prose() {
    }

    /** Whether it is a sentence with a full stop in which someone says something. */
    static boolean tells(String plain) {
        return Shape.endsSentence(plain) && TELLING.stream().anyMatch(plain::contains);
    }

    /** Whether it says "this story", "the following column" or the like, and is not said by someone. */
    static boolean speaksOfStory(String plain) {
        if (plain.charAt(0) == '"' || tells(plain)) {
            return false;
        }
        return SIGNS.stream().anyMatch(plain::contains)
                || POINTERS.stream().anyMatch(pointer -> STORIES.stream().anyMatch(story -> plain.contains(pointer + story)));
    }
}

package wirecopy.format.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import wirecopy.article.Kind;
import wirecopy.format.story.Sheet;
import wirecopy.format.story.Told;
import wirecopy.parse.HintedText;

/** A story as {@code wirecopy parse} prints it: each block says what it is, so nothing is judged anew. */
final class ParsedStory {

    private static final Map<String, Kind> KINDS = Arrays.stream(Kind.values()).collect(Collectors.toMap(Kind::word, Function.identity()));
    /** What the blocks say too. */
    private static final List<String> VIEWS = List.of("headline", "byline", "dateline", "contributors");

    private ParsedStory() {
    }

    static boolean is(JsonNode root) {
        JsonNode blocks = root.path("blocks");
        boolean known = root.isObject() && root.path("source").path("sha256").isString() && blocks.isArray() && !blocks.isEmpty();
        for (JsonNode block : known ? blocks : List.<JsonNode>of()) {
            known &= block.path("text").isString() && KINDS.containsKey(block.path("kind").asString(""));
        }
        return known;
    }

    static Told told(JsonNode root) {
        Sheet sheet = new Sheet();
        for (JsonNode block : root.path("blocks")) {
            sheet.part(block.path("text").asString(), KINDS.get(block.path("kind").asString()), "told by the file");
        }
        sheet.gap();
        root.path("removed").forEach(removal -> sheet.leftOut("removed", removal.path("text").asString("")));
        root.path("warnings").forEach(warning -> sheet.leftOut("warning", warning.path("message").asString("")));
        ObjectNode rest = ((ObjectNode) root).deepCopy();
        rest.remove(VIEWS);
        rest.remove(List.of("blocks", "removed", "warnings"));
        new Rest(new Values(), new Bodies(), sheet).write(rest);
        JsonNode source = root.path("source");
        return new Told.Story("json", new HintedText(sheet.hinted().text(), sheet.hinted().hints(), true), source.path("outlet").asString(null),
                source.path("address").asString(null), List.of());
    }
}

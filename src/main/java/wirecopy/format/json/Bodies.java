package wirecopy.format.json;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import wirecopy.article.Kind;
import wirecopy.format.story.SetText;
import wirecopy.format.story.Sheet;
import wirecopy.format.story.Tags;

/** The text of a story where it is one string, a list of paragraphs, or a list of parts that say what they are. For one object. */
final class Bodies {

    private static final List<String> TEXTS = List.of("rendered", "html", "text", "value", "content", "data", "blocks", "children", "items", "paragraphs",
            "body", "file");
    private static final Set<String> HEADINGS = Set.of("header", "heading", "subheading", "title", "h1", "h2", "h3", "h4");
    private static final Set<String> PICTURES = Set.of("image", "picture", "photo", "gallery", "figure", "video");
    private static final int DEEPEST = 12;

    private final Sheet sheet = new Sheet();
    private final Set<JsonNode> used = Collections.newSetFromMap(new IdentityHashMap<>());

    Sheet sheet() {
        return sheet;
    }

    boolean isUsed(JsonNode leaf) {
        return used.contains(leaf);
    }

    /** Whether a value holds the text of a story. */
    static boolean holds(JsonNode node) {
        return holds(node, DEEPEST);
    }

    private static boolean holds(JsonNode node, int deepest) {
        if (node.isString()) {
            return !node.asString().isBlank();
        }
        if (deepest > 0 && node.isArray()) {
            for (JsonNode inner : node) {
                if (holds(inner, deepest - 1)) {
                    return true;
                }
            }
        }
        if (deepest > 0 && node.isObject()) {
            for (String name : TEXTS) {
                if (!node.path(name).isMissingNode()) {
                    return holds(node.path(name), deepest - 1);
                }
            }
        }
        return false;
    }

    void write(JsonNode body) {
        write(preferred(body), Kind.BODY, DEEPEST);
    }

    /** Of several versions of the text the one in HTML, else the main one; whatever is no list of versions stays. */
    private static JsonNode preferred(JsonNode body) {
        JsonNode main = null;
        for (JsonNode version : body.isArray() ? body : List.<JsonNode>of()) {
            String type = contentType(version);
            if (!version.path("value").isString() || type.isEmpty() && !version.has("role")) {
                return body;
            }
            boolean better = main == null || type.contains("html") && !contentType(main).contains("html");
            main = better ? version : main;
        }
        return main == null ? body : main;
    }

    /** As ninjs 3 writes it, or ninjs 2. */
    private static String contentType(JsonNode version) {
        return version.path("contentType").asString(version.path("contenttype").asString(""));
    }

    private void write(JsonNode node, Kind kind, int deepest) {
        if (node.isString()) {
            used.add(node);
            switch (kind) {
                case SUBHEADING -> sheet.part(Tags.without(node.asString()), Kind.SUBHEADING, "heading");
                case CAPTION -> sheet.part(Tags.without(node.asString()), Kind.CAPTION, "caption");
                default -> SetText.write(node.asString(), sheet);
            }
        } else if (deepest > 0 && node.isArray()) {
            node.forEach(inner -> {
                sheet.gap();
                write(inner, kind, deepest - 1);
            });
        } else if (deepest > 0 && node.isObject()) {
            writePart(node, kind, deepest);
        }
    }

    private void writePart(JsonNode part, Kind kind, int deepest) {
        String type = part.path("type").asString("");
        if (PICTURES.contains(type)) {
            JsonNode caption = part.path("caption");
            write(caption.isMissingNode() ? part.path("data").path("caption") : caption, Kind.CAPTION, deepest - 1);
            return;
        }
        Kind inner = HEADINGS.contains(type) ? Kind.SUBHEADING : kind;
        for (String name : TEXTS) {
            if (!part.path(name).isMissingNode()) {
                write(part.path(name), inner, deepest - 1);
                return;
            }
        }
    }
}

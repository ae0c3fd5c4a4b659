package wirecopy.format.json;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import wirecopy.article.Kind;
import wirecopy.format.story.Repeats;
import wirecopy.format.story.SetText;
import wirecopy.format.story.Sheet;
import wirecopy.format.story.Tags;

/** The text of a story where it is one string, a list of paragraphs, or a list of parts that say what they are. For one object. */
final class Bodies {

    private static final List<String> TEXTS = List.of("rendered", "html", "text", "value", "content", "data", "blocks", "children", "items", "paragraphs",
            "body", "file");
    private static final Set<String> HEADINGS = Set.of("header", "heading", "subheading", "title", "h1", "h2", "h3", "h4");
    private static final Set<String> PICTURES = Set.of("image", "picture", "photo", "graphic", "gallery", "figure", "video");
    private static final List<String> CAPTIONS = List.of("description_text", "descriptionText", "caption", "description");
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
            main = main == null || rank(version) > rank(main) ? version : main;
        }
        return main == null ? body : main;
    }

    /** As ninjs 3 writes it, or ninjs 2. */
    private static String contentType(JsonNode version) {
        return version.path("contentType").asString(version.path("contenttype").asString(""));
    }

    /** How well a version of the text is read: one that is empty not at all, HTML best, XML of a kind of its own last. */
    private static int rank(JsonNode version) {
        String type = contentType(version).toLowerCase(Locale.ROOT);
        if (version.path("value").asString("").isBlank()) {
            return 0;
        }
        return type.contains("html") ? 3 : type.contains("xml") || type.contains("nitf") ? 1 : 2;
    }

    /** The captions of pictures that go with the story, unless its text has them. */
    void writeCaptions(JsonNode associations) {
        for (JsonNode one : associations) {
            String type = one.path("type").asString("").toLowerCase(Locale.ROOT);
            JsonNode caption = PICTURES.contains(type) ? caption(one) : null;
            if (caption != null && !Repeats.anywhere(sheet.written(), Tags.without(caption.asString()))) {
                write(caption, Kind.CAPTION, DEEPEST);
            }
        }
    }

    private static JsonNode caption(JsonNode picture) {
        JsonNode told = preferred(picture.path("descriptions"));
        JsonNode caption = told.path("value").isString() ? told.path("value") : told.path(0).path("value");
        for (String name : CAPTIONS) {
            caption = caption.isString() ? caption : picture.path(name);
        }
        return caption.isString() && !caption.asString().isBlank() ? caption : null;
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

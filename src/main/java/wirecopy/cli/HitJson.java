package wirecopy.cli;

import java.io.StringWriter;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import wirecopy.article.Span;
import wirecopy.search.Hit;
import wirecopy.search.Snippet;

/** The JSON of a hit, on one line: docs/formats.md. */
final class HitJson {

    private static final JsonFactory JSON = new JsonFactory();

    private HitJson() {
    }

    static String of(Hit hit) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("path", hit.path());
            json.writeStringProperty("sha256", hit.id());
            snippet(json, "headline", hit.headline());
            snippet(json, "excerpt", hit.excerpt());
            json.writeStringProperty("published", hit.published() == null ? null : hit.published().toString());
            json.writeStringProperty("outlet", hit.outlet());
            json.writeEndObject();
        }
        return text.toString();
    }

    /** What was found in it follows as ranges of its UTF-16 characters. */
    private static void snippet(JsonGenerator json, String name, Snippet snippet) {
        json.writeStringProperty(name, snippet.text());
        json.writeName(name + "Matches");
        json.writeStartArray();
        for (Span span : snippet.highlights()) {
            json.writeStartArray();
            json.writeNumber(span.start());
            json.writeNumber(span.end());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}

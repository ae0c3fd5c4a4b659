package wirecopy.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import wirecopy.article.Article;

/** A list of references as citation processors read it (CSL-JSON), a line a story. */
final class CslJsonWriter implements StoryWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;
    private boolean some;

    CslJsonWriter(OutputStream out) throws IOException {
        this.out = Utf8.writer(out);
        this.out.write("[");
    }

    @Override
    public void write(Article story) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            item(json, story.id(), Citation.of(story));
        }
        out.write((some ? ",\n" : "\n") + text);
        some = true;
    }

    private static void item(JsonGenerator json, String id, Citation citation) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("type", "article-newspaper");
        json.writeStringProperty("title", citation.title());
        if (!citation.authors().isEmpty()) {
            json.writeName("author");
            json.writeStartArray();
            citation.authors().forEach(author -> person(json, PersonName.of(author)));
            json.writeEndArray();
        }
        property(json, "container-title", citation.outlet());
        property(json, "publisher-place", citation.place());
        property(json, "abstract", citation.summary());
        property(json, "URL", citation.address());
        if (citation.published() != null) {
            issued(json, citation.published());
        }
        json.writeEndObject();
    }

    private static void person(JsonGenerator json, PersonName name) {
        json.writeStartObject();
        if (name.given() == null) {
            json.writeStringProperty("literal", name.family());
        } else {
            json.writeStringProperty("family", name.family());
            json.writeStringProperty("given", name.given());
            property(json, "suffix", name.suffix());
        }
        json.writeEndObject();
    }

    private static void property(JsonGenerator json, String name, String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private static void issued(JsonGenerator json, LocalDate day) {
        json.writeName("issued");
        json.writeStartObject();
        json.writeName("date-parts");
        json.writeStartArray();
        json.writeStartArray();
        json.writeNumber(day.getYear());
        json.writeNumber(day.getMonthValue());
        json.writeNumber(day.getDayOfMonth());
        json.writeEndArray();
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        out.write("\n]\n");
        out.flush();
    }
}

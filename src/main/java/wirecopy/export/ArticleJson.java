package wirecopy.export;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Byline;
import wirecopy.article.Contributor;
import wirecopy.article.Dateline;
import wirecopy.article.Removal;
import wirecopy.article.Source;
import wirecopy.article.Warning;

/** The JSON of a story, on one line. Its shape is a contract with other programs: docs/formats.md. */
public final class ArticleJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private ArticleJson(JsonGenerator json) {
        this.json = json;
    }

    public static String of(Article story) {
        return line(writer -> writer.article(story));
    }

    /** What stands in the place of a story that cannot be read. */
    public static String ofUnreadable(String path, String reason) {
        return line(writer -> writer.failure(path, reason));
    }

    private static String line(Consumer<ArticleJson> write) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write.accept(new ArticleJson(json));
        }
        return text.toString();
    }

    private void article(Article article) {
        json.writeStartObject();
        source(article.source());
        json.writeStringProperty("headline", article.headline());
        json.writeName("byline");
        byline(article.byline());
        json.writeName("dateline");
        dateline(article.dateline());
        array("blocks", article.blocks(), this::block);
        array("contributors", article.contributors(), this::contributor);
        array("removed", article.removals(), this::removal);
        array("warnings", article.warnings(), this::warning);
        json.writeEndObject();
    }

    private void failure(String path, String reason) {
        json.writeStartObject();
        json.writeName("source");
        json.writeStartObject();
        json.writeStringProperty("path", path);
        json.writeEndObject();
        json.writeStringProperty("error", reason);
        json.writeEndObject();
    }

    private void source(Source source) {
        json.writeName("source");
        json.writeStartObject();
        json.writeStringProperty("path", source.path());
        json.writeStringProperty("charset", source.charset());
        json.writeStringProperty("sha256", source.sha256());
        json.writeStringProperty("format", source.format());
        if (source.outlet() != null) {
            json.writeStringProperty("outlet", source.outlet());
        }
        if (source.address() != null) {
            json.writeStringProperty("address", source.address());
        }
        json.writeEndObject();
    }

    private void byline(Byline byline) {
        if (byline == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        array("names", byline.names(), json::writeString);
        json.writeStringProperty("organization", byline.organization());
        json.writeEndObject();
    }

    private void dateline(Dateline dateline) {
        if (dateline == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("place", dateline.place());
        json.writeStringProperty("agency", dateline.agency());
        json.writeStringProperty("date", dateline.date());
        json.writeEndObject();
    }

    private void block(Block block) {
        json.writeStartObject();
        json.writeStringProperty("kind", block.kind().word());
        json.writeStringProperty("text", block.text());
        json.writeNumberProperty("line", block.line());
        json.writeNumberProperty("endLine", block.endLine());
        json.writeEndObject();
    }

    private void contributor(Contributor contributor) {
        json.writeStartObject();
        json.writeStringProperty("name", contributor.name());
        json.writeStringProperty("role", contributor.role());
        json.writeStringProperty("organization", contributor.organization());
        json.writeStringProperty("place", contributor.place());
        json.writeStringProperty("task", contributor.task().word());
        json.writeNumberProperty("line", contributor.line());
        json.writeStringProperty("fullName", contributor.fullName());
        json.writeEndObject();
    }

    private void removal(Removal removal) {
        json.writeStartObject();
        json.writeStringProperty("text", removal.text());
        json.writeNumberProperty("line", removal.line());
        json.writeStringProperty("rule", removal.rule());
        json.writeEndObject();
    }

    private void warning(Warning warning) {
        json.writeStartObject();
        json.writeNumberProperty("line", warning.line());
        json.writeStringProperty("message", warning.message());
        json.writeEndObject();
    }

    private <T> void array(String name, List<T> items, Consumer<T> write) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(write);
        json.writeEndArray();
    }
}

package wirecopy.export;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import tools.jackson.core.JsonGenerator;
import wirecopy.article.Article;
import wirecopy.article.Block;
import wirecopy.article.Contributor;
import wirecopy.article.Kind;

/**
 * One story as ninjs 3.3. Headline, byline, summary and day have fields of their own; all other blocks stand in the body, a paragraph each, those
 * that are no story with their kind as class.
 */
final class Ninjs {

    private static final String VERSION = "3.3";
    /** As times of other formats are put into words. */
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final JsonGenerator json;
    private final Article story;
    private final Citation citation;
    /** The blocks that no field has taken. */
    private final List<Block> rest;

    Ninjs(JsonGenerator json, Article story) {
        this.json = json;
        this.story = story;
        this.citation = Citation.of(story);
        this.rest = new ArrayList<>(story.blocks());
    }

    void write() {
        json.writeStartObject();
        standard();
        json.writeStringProperty("uri", citation.address() == null ? hashName() : citation.address());
        json.writeStringProperty("type", "text");
        json.writeStringProperty("representationType", "full");
        String time = time();
        if (time != null) {
            json.writeStringProperty("versionCreated", time);
        }
        values("headlines", "main", take(Kind.HEADLINE));
        property("by", take(Kind.BYLINE));
        property("located", citation.place());
        values("descriptions", "summary", take(Kind.SUBHEADLINE));
        people();
        body();
        json.writeEndObject();
    }

    private void standard() {
        json.writeName("standard");
        json.writeStartObject();
        json.writeStringProperty("name", "ninjs");
        json.writeStringProperty("version", VERSION);
        json.writeStringProperty("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_" + VERSION + ".json#");
        json.writeEndObject();
    }

    /** The name of the story's bytes by their hash (RFC 6920). */
    private String hashName() {
        return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(HexFormat.of().parseHex(story.id()));
    }

    /**
     * The standard wants a time of day with its zone. Where the story tells none, it is the first of the day; a zone is not known and said to be UTC. A
     * line that tells the day is not said twice.
     */
    private String time() {
        if (story.published() == null) {
            return null;
        }
        String told = take(Kind.TIMESTAMP);
        try {
            return LocalDateTime.parse(told == null ? "" : told, DAY_AND_TIME) + ":00Z";
        } catch (DateTimeParseException onlyTheDay) {
            return story.published() + "T00:00:00Z";
        }
    }

    /** The text of the first block of a kind, which is then not in the body; null where there is none. */
    private String take(Kind kind) {
        for (int i = 0; i < rest.size(); i++) {
            if (rest.get(i).kind() == kind) {
                return rest.remove(i).text();
            }
        }
        return null;
    }

    private void property(String name, String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private void values(String name, String role, String value) {
        if (value != null) {
            json.writeName(name);
            json.writeStartArray();
            json.writeStartObject();
            json.writeStringProperty("role", role);
            json.writeStringProperty("value", value);
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private void people() {
        List<Contributor> named = story.contributors().stream().filter(one -> one.name() != null).toList();
        if (named.isEmpty()) {
            return;
        }
        json.writeName("people");
        json.writeStartArray();
        for (Contributor one : named) {
            json.writeStartObject();
            json.writeStringProperty("name", one.fullName() == null ? one.name() : one.fullName());
            json.writeStringProperty("rel", one.task().word());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void body() {
        String text = rest.stream().map(Ninjs::element).collect(Collectors.joining("\n"));
        String body = story.body();
        json.writeName("bodies");
        json.writeStartArray();
        json.writeStartObject();
        json.writeStringProperty("role", "main");
        json.writeStringProperty("contentType", "text/html");
        json.writeNumberProperty("charCount", body.codePointCount(0, body.length()));
        json.writeNumberProperty("wordCount", body.isBlank() ? 0 : body.strip().split("\\s+").length);
        json.writeStringProperty("value", text);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static String element(Block block) {
        String text = Markup.escaped(block.text());
        return switch (block.kind()) {
            case SUBHEADING -> "<h2>" + text + "</h2>";
            case CAPTION -> "<figure><figcaption>" + text + "</figcaption></figure>";
            case BODY -> "<p>" + text + "</p>";
            default -> "<p class=\"" + block.kind().word() + "\">" + text + "</p>";
        };
    }
}

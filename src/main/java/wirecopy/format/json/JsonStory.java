package wirecopy.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import wirecopy.article.Kind;
import wirecopy.article.Warning;
import wirecopy.format.json.Fields.Field;
import wirecopy.format.story.Repeats;
import wirecopy.format.story.SetText;
import wirecopy.format.story.Sheet;
import wirecopy.format.story.Tags;
import wirecopy.format.story.Told;

/** One object as a story. For one object. */
final class JsonStory {

    private static final String PICTURE = "it describes a picture or a recording, and holds no text";
    private static final Map<String, String> WITHOUT_TEXT = Map.of("picture", PICTURE, "video", PICTURE, "audio", PICTURE, "graphic", PICTURE,
            "image", PICTURE, "photo", PICTURE, "event", "it describes an event, and holds no text", "planning", "it describes what is planned, and holds no text");
    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_CHARACTERS = 40;
    private static final int LONGEST_DEK = 400;
    private static final List<String> BY = List.of("by ", "von ", "par ", "por ", "door ", "af ", "av ");

    private final JsonNode object;
    private final Fields fields;
    private final Values values = new Values();
    private final Bodies bodies = new Bodies();
    private final Sheet sheet = new Sheet();
    private final List<Warning> warnings = new ArrayList<>();

    JsonStory(JsonNode object, FieldNames names) {
        this.object = object;
        this.fields = Fields.of(object, names);
    }

    Told told() {
        String reason = reasonForNone();
        if (reason != null) {
            return new Told.NoStory(reason);
        }
        Field headline = fields.get(Role.HEADLINE);
        if (headline != null) {
            bodies.sheet().titled(Tags.without(values.text(headline.value())));
        }
        Field body = fields.get(Role.BODY);
        if (body != null) {
            bodies.write(body.value());
            bodies.writeCaptions(object.path("associations"));
        }
        labelled("Title: ", Role.HEADLINE, Kind.HEADLINE);
        byline();
        Field published = fields.get(Role.PUBLISHED);
        String time = published == null ? null : values.time(published.value());
        if (time != null) {
            sheet.labelled("Published: ", time, Kind.TIMESTAMP, published.name());
        }
        String outlet = labelled("Outlet: ", Role.OUTLET, null);
        String address = labelled("Address: ", Role.ADDRESS, null);
        dek();
        sheet.append(bodies.sheet());
        warn();
        sheet.gap();
        new Rest(values, bodies, sheet).write(object);
        return new Told.Story(isNinjs() ? "ninjs" : "json", sheet.hinted(), outlet, address, warnings);
    }

    /** Why the object is no article; null where it is one. */
    private String reasonForNone() {
        Field body = fields.get(Role.BODY);
        boolean headed = fields.has(Role.HEADLINE);
        String other = WITHOUT_TEXT.get(object.path("type").asString("").toLowerCase(Locale.ROOT));
        if (body == null && other != null) {
            return other;
        }
        if (body != null) {
            return headed || isLong(body.value()) ? null : "JSON, but no news story: no headline, and hardly any text";
        }
        boolean more = fields.has(Role.SUBHEADLINE) || fields.has(Role.BYLINE) || fields.has(Role.ADDRESS) || fields.has(Role.OUTLET);
        return headed && fields.has(Role.PUBLISHED) && more ? null : "JSON, but no news story: no text of one under a name known here";
    }

    private static boolean isLong(JsonNode body) {
        String text = body.isString() ? body.asString() : body.toString();
        return text.length() >= FEWEST_CHARACTERS && (text.split("\\s+", FEWEST_WORDS).length == FEWEST_WORDS || text.codePoints().anyMatch(Character::isIdeographic));
    }

    private boolean isNinjs() {
        boolean named = "ninjs".equals(object.path("standard").path("name").asString(""));
        return named || object.has("uri") && (object.has("versioncreated") || object.has("body_xhtml") || object.has("body_text") || object.has("bodies"));
    }

    private String labelled(String label, Role role, Kind kind) {
        Field field = fields.get(role);
        String text = field == null ? null : values.text(field.value());
        String plain = text == null ? null : Tags.without(text);
        if (plain != null) {
            sheet.labelled(label, plain, kind, field.name());
        }
        return plain;
    }

    private void byline() {
        Field field = fields.get(Role.BYLINE);
        List<String> names = field == null ? List.of() : values.names(field.value());
        if (!names.isEmpty()) {
            String all = Tags.without(String.join(", ", names));
            int last = names.size() > 1 ? all.lastIndexOf(", ") : -1;
            String line = last < 0 ? all : all.substring(0, last) + " and " + all.substring(last + 2);
            boolean by = BY.stream().anyMatch(word -> line.regionMatches(true, 0, word, 0, word.length()));
            sheet.labelled("Author: ", by ? line : "By " + line, Kind.BYLINE, field.name());
        }
    }

    /** A summary stands between headline and text, unless the text begins with it; where there is no text, it is the text. */
    private void dek() {
        Field field = fields.get(Role.SUBHEADLINE);
        String text = field == null ? null : values.text(field.value());
        if (text == null) {
            return;
        }
        if (bodies.sheet().isEmpty()) {
            SetText.write(text, sheet);
            warnings.add(new Warning(1, "This file holds only a summary of the story."));
            return;
        }
        String plain = Tags.without(text);
        boolean dek = plain.length() <= LONGEST_DEK && !Repeats.in(bodies.sheet().written(), plain);
        sheet.labelled("Description: ", plain, dek ? Kind.SUBHEADLINE : null, field.name());
    }

    private void warn() {
        if (bodies.sheet().isEmpty() && warnings.isEmpty()) {
            warnings.add(new Warning(1, "This file holds no text of the story."));
        }
        String end = bodies.sheet().written().stripTrailing();
        if (end.endsWith(" chars]") && end.lastIndexOf("[+") > end.length() - "[+123456789 chars]".length()) {
            warnings.add(new Warning(1, "The text of this story is cut off in the file."));
        }
    }
}

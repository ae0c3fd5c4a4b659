package wirecopy.format.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import wirecopy.article.Blank;
import wirecopy.format.story.StoryFile;
import wirecopy.format.story.StoryFormat;
import wirecopy.format.story.Told;

/** A story as one JSON object: as programs export it, ninjs of the IPTC, a NewsArticle of schema.org. */
public final class JsonFormat implements StoryFormat {

    private final FieldNames names;

    /** @param names which names of fields stand for what */
    public JsonFormat(FieldNames names) {
        this.names = names;
    }

    @Override
    public boolean is(StoryFile file) {
        return JsonStart.is(file.text()) && (endsAsJson(file.text()) || JsonBytes.isCutOff(file.bytes()));
    }

    /** What ends otherwise is cut off, or a text with an object above it. */
    private static boolean endsAsJson(String text) {
        int end = text.length();
        while (end > 0 && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && (text.charAt(end - 1) == '}' || text.charAt(end - 1) == ']');
    }

    @Override
    public Told read(StoryFile file) {
        JsonNode root;
        try {
            root = JsonReading.tree(file.text());
        } catch (StreamConstraintsException e) {
            return new Told.Broken("its JSON is larger or deeper nested than any story");
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            return new Told.Broken("its JSON is broken" + (at == null || at.getLineNr() < 2 ? "" : " at line " + at.getLineNr()));
        }
        if (!root.isObject()) {
            return new Told.NoStory("a list in JSON, which holds no news story");
        }
        return ParsedStory.is(root) ? ParsedStory.told(root) : new JsonStory(article(root), names).told();
    }

    /** Of several objects that describe one page, the one that is the article. */
    private static JsonNode article(JsonNode root) {
        for (JsonNode object : root.path("@graph")) {
            if (object.path("@type").toString().contains("Article")) {
                return object;
            }
        }
        return root;
    }
}

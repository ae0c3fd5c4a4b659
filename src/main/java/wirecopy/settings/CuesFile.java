package wirecopy.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code cues.json} in the folder of the settings, written by the user: a list of cues, each with kind, where, words, longest. An entry
 * that makes no sense is left out and told; the others count. Comments and a comma behind the last entry do no harm.
 */
public final class CuesFile {

    private static final String NAME = "cues.json";
    private static final long LARGEST = 1 << 20;
    private static final int LONGEST_LINE = 20_000;
    private static final int LONGEST = 400;
    private static final int SHORTEST_INSIDE = 3;
    private static final String START = "start";
    private static final List<String> INSIDE = List.of("has", "about");
    static final List<String> KINDS = List.of("subheadline", "byline", "timestamp", "body", "subheading", "caption", "bio", "notice", "promotion");
    static final List<String> PLACES = List.of("whole", START, "capitals", "label", "end", "has", "about");

    private final List<OwnCue> cues = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private CuesFile() {
    }

    /** @param config the folder of the settings; without the file there are no cues */
    public static OwnCues read(Path config) {
        Path file = config.resolve(NAME);
        CuesFile read = new CuesFile();
        try {
            if (Files.exists(file)) {
                read.readEntries(file);
            }
        } catch (JacksonException e) {
            read.problems.add(NAME + " is not JSON: look at line " + e.getLocation().getLineNr() + ". No cue of yours is used until then.");
        } catch (IOException e) {
            read.problems.add(NAME + " cannot be read, so no cue of yours is used.");
        }
        return new OwnCues(read.cues, read.problems);
    }

    private void readEntries(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            problems.add(NAME + " is larger than 1 MB, so no cue of yours is used.");
            return;
        }
        // made here, for most users have no such file and making it takes a moment
        JsonMapper json = JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA).build();
        JsonNode list = json.readTree(Files.readAllBytes(file));
        if (!list.isArray()) {
            problems.add(NAME + " must be a list: entries in { }, all of them in [ ].");
            return;
        }
        int number = 1;
        for (JsonNode entry : list) {
            try {
                cues.add(cue(entry));
            } catch (IllegalArgumentException e) {
                problems.add(NAME + ", entry " + number + ": " + e.getMessage());
            }
            number++;
        }
    }

    private static OwnCue cue(JsonNode entry) {
        if (!entry.isObject()) {
            throw new IllegalArgumentException("it must be in { }, with kind and words.");
        }
        String words = entry.path("words").asString("").strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("it has no words to look for.");
        }
        String kind = named("kind", entry.path("kind").asString(""), KINDS);
        String where = named("where", entry.path("where").asString(START), PLACES);
        if (INSIDE.contains(where) && words.length() < SHORTEST_INSIDE) {
            throw new IllegalArgumentException("words that may stand anywhere need " + SHORTEST_INSIDE + " letters or more.");
        }
        JsonNode longest = entry.path("longest");
        boolean fits = longest.isMissingNode() || longest.isIntegralNumber() && longest.asLong() > 0;
        if (!fits) {
            throw new IllegalArgumentException("longest must be a number of characters, such as 200.");
        }
        return new OwnCue(kind, where, words, (int) Math.min(LONGEST_LINE, longest.asLong(LONGEST)));
    }

    private static String named(String field, String word, List<String> all) {
        String name = word.strip().toLowerCase(Locale.ROOT);
        if (!all.contains(name)) {
            throw new IllegalArgumentException(field + " must be one of " + String.join(", ", all) + ".");
        }
        return name;
    }
}

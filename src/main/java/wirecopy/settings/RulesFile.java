package wirecopy.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * {@code rules.json} in the folder of the settings: what the user decided while reading. Written by the program, and simple enough to be
 * changed by hand: a list of {@code {"show": "never", "where": "whole", "words": "…"}}. An entry that makes no sense is passed over.
 */
public final class RulesFile {

    private static final List<String> PLACES = List.of("whole", "start", "has", "rule");
    private static final String ALWAYS = "always";
    private static final String NEVER = "never";

    private final Path file;

    /** @param config the folder of the settings */
    public RulesFile(Path config) {
        file = config.resolve("rules.json").toAbsolutePath();
    }

    /** The rules, in their order; none where there is no file. One that is no list is kept aside as {@code rules.json.damaged}. */
    public synchronized List<OwnRule> read() throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        List<OwnRule> rules = new ArrayList<>();
        try {
            JsonNode list = json().readTree(Files.readAllBytes(file));
            for (JsonNode entry : list) {
                add(rules, entry);
            }
        } catch (JacksonException e) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        }
        return rules;
    }

    private static void add(List<OwnRule> rules, JsonNode entry) {
        String show = entry.path("show").asString("").strip().toLowerCase(Locale.ROOT);
        String where = entry.path("where").asString(PLACES.getFirst()).strip().toLowerCase(Locale.ROOT);
        String words = entry.path("words").asString("").strip();
        if (!words.isEmpty() && PLACES.contains(where) && (show.equals(ALWAYS) || show.equals(NEVER))) {
            rules.add(new OwnRule(show.equals(ALWAYS), where, words));
        }
    }

    public synchronized void write(List<OwnRule> rules) throws IOException {
        JsonMapper json = json();
        ArrayNode list = json.createArrayNode();
        for (OwnRule rule : rules) {
            list.addObject().put("show", rule.shows() ? ALWAYS : NEVER).put("where", rule.where()).put("words", rule.words());
        }
        WholeFile.write(file, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(list));
    }

    /** Made here, for most users have no such file and making it takes a moment. */
    private static JsonMapper json() {
        return JsonMapper.builder().build();
    }
}

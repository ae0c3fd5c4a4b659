package wirecopy.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code keys.json} in the folder of the settings: {@code {"preset": "netnewswire", "keys": {"star": ["f", "Ctrl+D"], "note": "i"}}}. An
 * entry that makes no sense is left out and told; the others count. The program writes it only where the user chooses another preset.
 */
public final class KeysFile {

    private static final String NAME = "keys.json";
    private static final String PRESET = "preset";
    private static final String KEYS = "keys";
    private static final long LARGEST = 1 << 20;

    private final Path file;

    /** @param config the folder of the settings */
    public KeysFile(Path config) {
        file = config.resolve(NAME).toAbsolutePath();
    }

    public Path path() {
        return file;
    }

    public synchronized OwnKeys read() {
        try {
            return Files.exists(file) ? of(tree()) : OwnKeys.NONE;
        } catch (JacksonException e) {
            return nothing(NAME + " is not JSON: look at line " + e.getLocation().getLineNr() + ". No key of yours is used until then.");
        } catch (IOException e) {
            return nothing(NAME + " cannot be read, so no key of yours is used.");
        }
    }

    private JsonNode tree() throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(NAME + " is larger than 1 MB");
        }
        return json().readTree(Files.readAllBytes(file));
    }

    private static JsonMapper json() {
        return JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA).build();
    }

    private static OwnKeys nothing(String why) {
        return new OwnKeys(OwnKeys.NONE.preset(), Map.of(), List.of(why));
    }

    private static OwnKeys of(JsonNode json) {
        if (!json.isObject()) {
            return nothing(NAME + " must be entries in { }, such as \"preset\": \"netnewswire\".");
        }
        List<String> problems = new ArrayList<>();
        String preset = json.path(PRESET).asString(OwnKeys.NONE.preset()).strip().toLowerCase(Locale.ROOT);
        if (!OwnKeys.PRESETS.contains(preset)) {
            problems.add(NAME + ": preset must be one of " + String.join(", ", OwnKeys.PRESETS) + ".");
            preset = OwnKeys.NONE.preset();
        }
        for (String name : json.propertyNames()) {
            if (!name.equals(PRESET) && !name.equals(KEYS)) {
                problems.add(NAME + ": " + name + " means nothing here; there are preset and keys.");
            }
        }
        Map<String, List<String>> keys = new LinkedHashMap<>();
        if (json.has(KEYS) && !json.path(KEYS).isObject()) {
            problems.add(NAME + ": keys must be entries in { }, such as \"star\": \"f\".");
        } else {
            json.path(KEYS).properties().forEach(entry -> read(entry.getKey(), entry.getValue(), keys, problems));
        }
        return new OwnKeys(preset, keys, problems);
    }

    private static void read(String action, JsonNode value, Map<String, List<String>> keys, List<String> problems) {
        List<String> names = new ArrayList<>();
        for (JsonNode key : value.isArray() ? value : List.of(value)) {
            if (!key.isString()) {
                problems.add(NAME + ": " + action + " needs a key in quotation marks, or a list of such.");
                return;
            }
            names.add(key.asString());
        }
        keys.put(action, names);
    }

    /** Puts another preset into the file; the rest stays. A file that is no JSON is left as it is, and so the preset is not kept. */
    public synchronized void writePreset(String preset) throws IOException {
        ObjectNode json = json().createObjectNode();
        try {
            if (Files.exists(file) && tree() instanceof ObjectNode before) {
                json = before;
            }
        } catch (JacksonException e) {
            throw new IOException(NAME + " is not JSON", e);
        }
        json.put(PRESET, preset);
        WholeFile.write(file, json().writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
    }
}

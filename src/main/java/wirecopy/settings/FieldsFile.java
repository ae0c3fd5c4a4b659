package wirecopy.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code fields.json} in the folder of the settings, written by the user: for {@code headline}, {@code body} and the like the name of the field
 * that holds it in JSON articles, or a list of names. An entry that makes no sense is left out and told; the others count.
 */
public final class FieldsFile {

    private static final String NAME = "fields.json";
    private static final long LARGEST = 1 << 20;
    static final List<String> ROLES = List.of("headline", "subheadline", "byline", "published", "address", "outlet", "body");

    private final Map<String, List<String>> names = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private FieldsFile() {
    }

    /** @param config the folder of the settings; without the file there are no names of the user's own */
    public static OwnFields read(Path config) {
        Path file = config.resolve(NAME);
        FieldsFile read = new FieldsFile();
        try {
            if (Files.exists(file)) {
                read.readEntries(file);
            }
        } catch (JacksonException e) {
            read.problems.add(NAME + " is not JSON: look at line " + e.getLocation().getLineNr() + ". No name of yours is used until then.");
        } catch (IOException e) {
            read.problems.add(NAME + " cannot be read, so no name of yours is used.");
        }
        return new OwnFields(read.names, read.problems);
    }

    private void readEntries(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            problems.add(NAME + " is larger than 1 MB, so no name of yours is used.");
            return;
        }
        JsonMapper json = JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA).build();
        JsonNode entries = json.readTree(Files.readAllBytes(file));
        if (!entries.isObject()) {
            problems.add(NAME + " must be entries in { }, such as \"headline\": \"title_text\".");
            return;
        }
        entries.properties().forEach(entry -> readEntry(entry.getKey(), entry.getValue()));
    }

    private void readEntry(String key, JsonNode value) {
        String role = key.strip().toLowerCase(Locale.ROOT);
        List<String> fields = new ArrayList<>();
        for (JsonNode field : value.isArray() ? value : List.of(value)) {
            if (field.isString() && !field.asString().isBlank()) {
                fields.add(field.asString().strip());
            }
        }
        if (!ROLES.contains(role)) {
            problems.add(NAME + ": " + key + " must be one of " + String.join(", ", ROLES) + ".");
        } else if (fields.isEmpty()) {
            problems.add(NAME + ": " + key + " needs the name of a field, or a list of names.");
        } else {
            names.put(role, fields);
        }
    }
}

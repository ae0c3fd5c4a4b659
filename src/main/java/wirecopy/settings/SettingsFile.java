package wirecopy.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Settings as a JSON file. Written to a temporary file and moved over, so that it is never half there. */
public final class SettingsFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * The settings in the file; what is missing or not understood there has its default. A file that is no JSON is kept aside as
     * {@code settings.json.damaged}.
     */
    public Settings read() {
        try {
            return Files.exists(file) ? SettingsJson.read(JSON.readTree(Files.readAllBytes(file))) : Settings.DEFAULT;
        } catch (JacksonException e) {
            keepAside();
            return Settings.DEFAULT;
        } catch (IOException e) {
            return Settings.DEFAULT;
        }
    }

    private void keepAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // it stays where it is, and the next writing replaces it
        }
    }

    public synchronized void write(Settings settings) throws IOException {
        JsonNode json = SettingsJson.write(settings, JSON.createObjectNode());
        WholeFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
    }
}

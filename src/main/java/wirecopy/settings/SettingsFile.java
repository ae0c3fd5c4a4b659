package wirecopy.settings;

import java.io.IOException;
import java.nio.file.Path;

/** Settings as a JSON file. Written to a temporary file and moved over, so that it is never half there. */
public final class SettingsFile {

    public SettingsFile(Path file) {
        throw new UnsupportedOperationException();
    }

    /** The settings in the file; what is missing or not understood there has its default. */
    public Settings read() {
        throw new UnsupportedOperationException();
    }

    public void write(Settings settings) throws IOException {
        throw new UnsupportedOperationException();
    }
}

package wirecopy.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wirecopy.settings.Settings.WindowPlace;

final class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void comesBackAsWritten() throws IOException {
        Settings settings = new Settings("dark", 21.5, new Type(true, "Noto Serif", "", 72, 1.65, 0.4), Set.of("promotion", "bio"), true, new Settings.Lists("folder", true),
                new WindowPlace(-10, 20, 1200, 800, true, 200, 355, false, true));
        file().write(settings);

        assertEquals(settings, file().read());
        try (var files = Files.list(path().getParent())) {
            assertEquals(List.of(path()), files.toList());
        }
    }

    @Test
    void aPageThatCannotBeIsDrawnToOneThatCan() throws IOException {
        write("""
                {"type": {"measure": 9, "lineHeight": 1.8, "paragraphSpacing": -1, "serifFamily": " Charter "}, "unshown": ["bio", "body", 3]}
                """);

        assertEquals(new Type(false, "Charter", "", Type.DEFAULT.measure(), 1.8, Type.DEFAULT.paragraphSpacing()), file().read().type());
        assertEquals(Set.of("bio"), file().read().unshown());
        file().write(Settings.DEFAULT.withType(Type.DEFAULT.withMeasure(Type.FULL_WIDTH)));
        assertEquals(Type.FULL_WIDTH, file().read().type().measure());
        assertEquals(Type.MOST_MEASURE, Type.DEFAULT.withMeasure(1000).measure());
    }

    @Test
    void withoutAFileAllHasItsDefault() {
        assertEquals(Settings.DEFAULT, file().read());
    }

    @Test
    void writtenAgainTheNewOneCounts() throws IOException {
        file().write(Settings.DEFAULT);
        file().write(new Settings("light", 12, Type.DEFAULT, Set.of(), false, Settings.Lists.DEFAULT, null));

        assertEquals(new Settings("light", 12, Type.DEFAULT, Set.of(), false, Settings.Lists.DEFAULT, null), file().read());
    }

    @Test
    void oneBadValueLeavesTheOthers() throws IOException {
        write("""
                {"theme": 7, "textSize": 20, "colour": "red",
                 "window": {"x": 1, "y": 2, "width": 300, "height": 200, "maximized": "perhaps", "sidebar": 9, "timeline": 350}}
                """);

        Settings settings = file().read();
        assertEquals("system", settings.theme());
        assertEquals(20, settings.textSize());
        assertEquals(300, settings.window().width());
        assertFalse(settings.window().maximized());
        assertEquals(350, settings.window().timeline());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"textSize\": -3}", "{\"textSize\": \"large\"}", "{\"theme\": \"pink\"}", "{\"window\": []}",
        "{\"window\": {\"x\": 1}}", "[]", "7", "null", "{}", ""})
    void nonsenseHasDefaults(String json) throws IOException {
        write(json);

        assertEquals(Settings.DEFAULT, file().read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"theme\": \"da", "not json", "{\"theme\": \"dark\"} and more"})
    void aDamagedFileIsKeptAside(String text) throws IOException {
        write(text);

        assertEquals(Settings.DEFAULT, file().read());
        assertEquals(text, Files.readString(path().resolveSibling("settings.json.damaged")));
        file().write(new Settings("dark", 18, Type.DEFAULT, Set.of(), false, Settings.Lists.DEFAULT, null));
        assertEquals("dark", file().read().theme());
    }

    @Test
    void aFolderInItsPlaceHasDefaults() throws IOException {
        Files.createDirectories(path());

        assertEquals(Settings.DEFAULT, file().read());
        assertTrue(Files.isDirectory(path()));
    }

    private void write(String json) throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), json);
    }

    private SettingsFile file() {
        return new SettingsFile(path());
    }

    private Path path() {
        return folder.resolve("config/settings.json");
    }
}

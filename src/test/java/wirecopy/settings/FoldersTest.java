package wirecopy.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;

final class FoldersTest {

    @Test
    void linuxFollowsXdg() {
        assertEquals(Path.of("/home/ann/.local/share/wirecopy"), of("Linux", Map.of()).data());
        assertEquals(Path.of("/home/ann/.config/wirecopy"), of("Linux", Map.of()).config());

        Folders set = of("Linux", Map.of("XDG_DATA_HOME", "/d", "XDG_CONFIG_HOME", "/c", "XDG_RUNTIME_DIR", "/run/user/7"));
        assertEquals(Path.of("/d/wirecopy"), set.data());
        assertEquals(Path.of("/c/wirecopy"), set.config());
        assertTrue(set.runtime().startsWith("/run/user/7"));
    }

    @Test
    void relativePathsInTheEnvironmentDoNotCount() {
        assertEquals(Path.of("/home/ann/.local/share/wirecopy"), of("Linux", Map.of("XDG_DATA_HOME", "here")).data());
    }

    @Test
    void macAndWindows() {
        assertEquals(Path.of("/home/ann/Library/Application Support/Wirecopy"), of("Mac OS X", Map.of()).data());
        assertEquals(Path.of("/home/ann/AppData/Local/Wirecopy"), of("Windows 11", Map.of()).data());
        assertEquals(Path.of("/roaming/Wirecopy"), of("Windows 11", Map.of("APPDATA", "/roaming")).config());
    }

    @Test
    void oneFolderForAll() {
        Folders folders = of("Linux", Map.of("WIRECOPY_HOME", "/w"));

        assertEquals(Path.of("/w"), folders.data());
        assertEquals(Path.of("/w"), folders.config());
        Properties properties = properties("Linux");
        properties.setProperty("wirecopy.home", "/p");
        assertEquals(Path.of("/p"), Folders.of(Map.of("WIRECOPY_HOME", "/w"), properties).data());
    }

    private static Folders of(String system, Map<String, String> environment) {
        return Folders.of(environment, properties(system));
    }

    private static Properties properties(String system) {
        Properties properties = new Properties();
        properties.setProperty("user.home", "/home/ann");
        properties.setProperty("os.name", system);
        return properties;
    }
}

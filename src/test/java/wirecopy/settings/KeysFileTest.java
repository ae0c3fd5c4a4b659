package wirecopy.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysFileTest {

    @TempDir
    Path config;

    private KeysFile file;

    @BeforeEach
    void open() {
        file = new KeysFile(config);
    }

    @Test
    void withoutTheFileThereAreNoOwnKeys() {
        assertEquals(OwnKeys.NONE, file.read());
    }

    @Test
    void presetAndKeysAreRead() throws IOException {
        write("{\"preset\": \"NetNewsWire\", // as at home\n \"keys\": {\"star\": [\"f\", \"Ctrl+D\"], \"note\": \"i\", \"tag\": [],}}");
        assertEquals(new OwnKeys("netnewswire", Map.of("star", List.of("f", "Ctrl+D"), "note", List.of("i"), "tag", List.of()), List.of()), file.read());
    }

    @Test
    void whatMakesNoSenseIsToldAndTheOthersCount() throws IOException {
        write("{\"preset\": \"emacs\", \"kyes\": {}, \"keys\": {\"star\": 5, \"note\": [\"i\", null], \"read\": \"x\"}}");
        OwnKeys read = file.read();
        assertEquals("wirecopy", read.preset());
        assertEquals(Map.of("read", List.of("x")), read.keys());
        assertEquals(List.of("keys.json: preset must be one of wirecopy, netnewswire.",
                "keys.json: kyes means nothing here; there are preset and keys.",
                "keys.json: star needs a key in quotation marks, or a list of such.",
                "keys.json: note needs a key in quotation marks, or a list of such."), read.problems());
    }

    @Test
    void aFileThatIsNoJsonIsToldAndLeftAsItIs() throws IOException {
        write("{\"preset\": \"netnewswire\",\n oops");
        assertEquals(List.of("keys.json is not JSON: look at line 2. No key of yours is used until then."), file.read().problems());
        assertThrows(IOException.class, () -> file.writePreset("wirecopy"));
        assertEquals("{\"preset\": \"netnewswire\",\n oops", Files.readString(file.path()));
    }

    @Test
    void anotherPresetLeavesTheKeys() throws IOException {
        file.writePreset("netnewswire");
        assertEquals(new OwnKeys("netnewswire", Map.of(), List.of()), file.read());
        write("{\"keys\": {\"star\": \"f\"}, \"preset\": \"netnewswire\"}");
        file.writePreset("wirecopy");
        assertEquals(new OwnKeys("wirecopy", Map.of("star", List.of("f")), List.of()), file.read());
    }

    private void write(String json) throws IOException {
        Files.writeString(file.path(), json);
    }
}

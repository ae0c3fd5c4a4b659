package wirecopy.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.format.json.Role;

class FieldsFileTest {

    @TempDir
    private Path folder;

    @Test
    void noFileNoNames() {
        assertEquals(new OwnFields(Map.of(), List.of()), FieldsFile.read(folder));
    }

    @Test
    void oneNameOrSeveral() throws IOException {
        OwnFields own = read("{\"headline\": \"ueberschrift\", \"Body\": [\"fliesstext\", \" volltext \"], // mine\n}");

        assertEquals(new OwnFields(Map.of("headline", List.of("ueberschrift"), "body", List.of("fliesstext", "volltext")), List.of()), own);
    }

    @Test
    void entriesThatMakeNoSenseAreTold() throws IOException {
        OwnFields own = read("{\"title\": \"t\", \"body\": [], \"byline\": 7, \"outlet\": \"blatt\"}");

        assertEquals(Map.of("outlet", List.of("blatt")), own.names());
        assertEquals(List.of("fields.json: title must be one of headline, subheadline, byline, published, address, outlet, body.",
                "fields.json: body needs the name of a field, or a list of names.", "fields.json: byline needs the name of a field, or a list of names."),
                own.problems());
    }

    @Test
    void filesThatAreNone() throws IOException {
        assertEquals(List.of("fields.json is not JSON: look at line 2. No name of yours is used until then."), read("{\n\"headline\" 7}").problems());
        assertEquals(List.of("fields.json must be entries in { }, such as \"headline\": \"title_text\"."), read("[]").problems());
    }

    /** The words of the file are the format's own. */
    @Test
    void everyRoleIsKnown() {
        FieldsFile.ROLES.forEach(role -> assertNotNull(Role.named(role), role));
        assertEquals(Role.values().length, FieldsFile.ROLES.size());
    }

    private OwnFields read(String json) throws IOException {
        Files.writeString(folder.resolve("fields.json"), json);
        return FieldsFile.read(folder);
    }
}

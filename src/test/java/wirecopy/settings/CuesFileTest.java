package wirecopy.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wirecopy.parse.line.Cue;

final class CuesFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheUserWrote() throws IOException {
        OwnCues read = read("""
                [ // ours
                  {"kind": "promotion", "where": "start", "words": "Get the Gazette app", "longest": 200},
                  {"kind": "Notice", "words": "The Gazette’s desk"},
                ]
                """);
        assertEquals(List.of(new OwnCue("promotion", "start", "Get the Gazette app", 200),
                new OwnCue("notice", "start", "The Gazette’s desk", 400)), read.cues());
        assertEquals(List.of(), read.problems());
    }

    @Test
    void itsWordsAreThoseOfTheParser() {
        for (String place : CuesFile.PLACES) {
            for (String kind : CuesFile.KINDS) {
                assertEquals(kind, Cue.of(kind, place, "get it", 9).kind().word());
            }
        }
        assertEquals(Cue.Where.values().length, CuesFile.PLACES.size());
    }

    @Test
    void withoutAFileThereAreNone() {
        assertEquals(new OwnCues(List.of(), List.of()), CuesFile.read(folder));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'kind': 'advert', 'words': 'Get it'}                         | kind must be one of",
        "{'kind': 'headline', 'words': 'Get it'}                       | kind must be one of",
        "{'kind': 'notice', 'where': 'middle', 'words': 'Get it'}      | where must be one of whole, start",
        "{'kind': 'notice', 'words': ' '}                              | no words",
        "{'kind': 'notice', 'where': 'has', 'words': 'ad'}             | 3 letters or more",
        "{'kind': 'notice', 'words': 'Get it', 'longest': 'far'}       | longest must be a number",
        "{'kind': 'notice', 'words': 'Get it', 'longest': 0}           | longest must be a number",
        "'Get it'                                                      | in { }"})
    void aWrongEntryIsToldAndTheOthersCount(String entry, String told) throws IOException {
        String wrong = entry.strip().startsWith("{") ? entry.replace('\'', '"') : "\"" + entry + "\"";
        OwnCues read = read("[" + wrong + ", {\"kind\": \"bio\", \"words\": \"Write to the desk\"}]");
        assertEquals(List.of("Write to the desk"), read.cues().stream().map(OwnCue::words).toList());
        assertEquals(1, read.problems().size());
        assertTrue(read.problems().getFirst().startsWith("cues.json, entry 1: ") && read.problems().getFirst().contains(told), read.problems()::toString);
    }

    @Test
    void aFileThatIsNoJsonIsToldWithItsLine() throws IOException {
        OwnCues read = read("[\n  {\"kind\": \"bio\" \"words\"}\n]");
        assertEquals(List.of(), read.cues());
        assertTrue(read.problems().getFirst().contains("look at line 2"), read.problems()::toString);
    }

    @Test
    void aFileThatIsNoListIsTold() throws IOException {
        assertTrue(read("{\"kind\": \"bio\"}").problems().getFirst().contains("must be a list"));
        assertEquals(1, read("").problems().size());
    }

    private OwnCues read(String json) throws IOException {
        Files.writeString(folder.resolve("cues.json"), json);
        return CuesFile.read(folder);
    }
}

package wirecopy.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFileTest {

    @TempDir
    private Path config;

    @Test
    void withoutAFileThereAreNoRules() throws IOException {
        assertEquals(List.of(), new RulesFile(config.resolve("none")).read());
    }

    @Test
    void whatIsWrittenComesBackInItsOrder() throws IOException {
        List<OwnRule> rules = List.of(new OwnRule(false, "whole", "Get \"the\" app"), new OwnRule(true, "rule", "mustache-section"));
        new RulesFile(config.resolve("fresh")).write(rules);
        assertEquals(rules, new RulesFile(config.resolve("fresh")).read());
    }

    @Test
    void entriesThatMakeNoSenseArePassedOver() throws IOException {
        Files.writeString(config.resolve("rules.json"), """
                [{"show": "NEVER", "words": " Get the app "}, {"show": "sometimes", "words": "x"}, 7, {"show": "always", "where": "over there",
                "words": "x"}, {"show": "always", "where": "start", "words": ""}]""");
        assertEquals(List.of(new OwnRule(false, "whole", "Get the app")), new RulesFile(config).read());
    }

    @Test
    void aDamagedFileIsKeptAside() throws IOException {
        Files.writeString(config.resolve("rules.json"), "[{");
        assertEquals(List.of(), new RulesFile(config).read());
        assertTrue(Files.exists(config.resolve("rules.json.damaged")));
    }
}

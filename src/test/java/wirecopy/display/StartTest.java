package wirecopy.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("display")
class StartTest {

    @TempDir
    Path home;

    @Test
    void aSecondStartHandsItsStoryToTheWindowThatRuns() throws Exception {
        try (XServer x = XServer.start()) {
            Process first = x.wirecopy(home);
            x.window("Wirecopy");
            Process second = x.wirecopy(home, Path.of("src/test/resources/wirecopy/stories/harbor-seals.txt").toString());
            assertTrue(second.waitFor(30, TimeUnit.SECONDS));
            assertEquals(0, second.exitValue());
            assertTrue(first.isAlive());
        }
    }
}

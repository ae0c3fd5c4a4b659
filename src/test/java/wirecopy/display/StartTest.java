package wirecopy.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts of the built program as a user sees them, in a real window. */
@Tag("display")
class StartTest {

    private static final Path STORY = Path.of("src/test/resources/wirecopy/stories/harbor-seals.txt").toAbsolutePath();

    @TempDir
    Path home;

    @Test
    void aSecondStartHandsItsStoryToTheWindowThatRuns() throws Exception {
        try (XServer x = XServer.start()) {
            Process first = x.wirecopy(home);
            x.window("Wirecopy");
            Process second = x.wirecopy(home, STORY.toString());
            assertTrue(second.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, second.exitValue());
            x.waitUntil("the story is in the library", () -> Kept.loaded(home).contains(STORY));
            assertTrue(first.isAlive());
            assertEquals("", x.said(first));
            assertEquals("", x.said(second));
        }
    }

    @Test
    void ofSeveralStartsAtOnceOneStays() throws Exception {
        try (XServer x = XServer.start()) {
            List<Process> starts = List.of(x.wirecopy(home), x.wirecopy(home), x.wirecopy(home));
            x.window("Wirecopy");
            x.waitUntil("two have ended", () -> running(starts).count() == 1);
            Process stayed = running(starts).findFirst().orElseThrow();
            for (Process start : starts) {
                assertTrue(start == stayed || start.exitValue() == 0);
            }
        }
    }

    private static Stream<Process> running(List<Process> starts) {
        return starts.stream().filter(Process::isAlive);
    }
}

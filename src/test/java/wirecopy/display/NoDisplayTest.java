package wirecopy.display;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wirecopy.desktop.NeedsToolkit;

/** What the built program does where windows cannot be shown. */
@NeedsToolkit
class NoDisplayTest {

    private static final Path PICTURE = Path.of("target/wirecopy.png").toAbsolutePath();

    @TempDir
    Path home;

    @Test
    void withoutADisplayTheWindowIsDrawnIntoAPicture() throws Exception {
        Files.deleteIfExists(PICTURE);
        assertEquals("""
                There is no display here, so Wirecopy draws its window into a picture instead.
                The picture is %s
                """.formatted(PICTURE), said(null));
        assertIsPicture();
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNone() throws Exception {
        Files.deleteIfExists(PICTURE);
        assertTrue(said(":7654").startsWith("There is no display here"));
        assertIsPicture();
    }

    private String said(String display) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("target/wirecopy").redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        if (display != null) {
            builder.environment().put("DISPLAY", display);
        }
        builder.environment().put("WIRECOPY_HOME", home.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static void assertIsPicture() throws IOException {
        try (InputStream in = Files.newInputStream(PICTURE)) {
            assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, in.readNBytes(4));
        }
        assertTrue(Files.size(PICTURE) > 10_000, "an empty window would pack smaller");
    }
}

package wirecopy.library.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;

final class GatheredTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Path A = Path.of("/a");
    private static final Path B = Path.of("/b");

    private final Gathered gathered = new Gathered();

    @Test
    void changesAreHandedOverTogetherWhenItIsQuiet() {
        gathered.add(A, 0);
        gathered.add(B, SECOND / 4);
        gathered.add(A, SECOND / 2);
        assertEquals(Set.of(), gathered.take(SECOND * 3 / 4));
        assertEquals(Set.of(A, B), gathered.take(SECOND));
        assertTrue(gathered.isEmpty());
        assertEquals(Set.of(), gathered.take(SECOND * 2));
    }

    /** A file that is written to all the time does not hold up the others, and is not read half-written. */
    @Test
    void whatIsQuietNeedNotWaitForever() {
        gathered.add(A, 0);
        for (int i = 0; i < 29; i++) {
            gathered.add(B, i * SECOND / 10);
            assertEquals(Set.of(), gathered.take(i * SECOND / 10));
        }
        gathered.add(B, 3 * SECOND);
        assertEquals(Set.of(A), gathered.take(3 * SECOND));
        assertEquals(Set.of(B), gathered.take(4 * SECOND));
    }
}

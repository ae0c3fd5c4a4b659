package wirecopy.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;

import org.junit.jupiter.api.Test;

class MergesTest {

    /** By itself Lucene would end its thread with a trace of calls on the screen, and nobody would be told. */
    @Test
    void aFullDiskIsToldOnceByTheThreadThatCommits() throws IOException {
        Merges merges = new Merges();
        merges.rethrow();

        merges.handleMergeException(new IOException("No space left on device"));

        IOException told = assertThrows(IOException.class, merges::rethrow);
        assertEquals("parts of the search index could not be joined: No space left on device", told.getMessage());
        merges.rethrow();
    }

    @Test
    void aFaultIsNotPassedOver() {
        assertThrows(RuntimeException.class, () -> new Merges().handleMergeException(new IllegalStateException("a fault")));
    }
}
